import type { ActionFunctionArgs } from "@remix-run/node";
import { duplicateListing } from "../../domain/listings/duplicate-listing.server.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Starts a new draft from a listing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("publish", actor.personId);
	const listing = await answer(duplicateListing(actor, params["id"] ?? ""));
	return redirectWith(request, listingPath(listing), ({ listings }) => listings.done.duplicated);
}

export { default, loader } from "../home/not-found.tsx";
