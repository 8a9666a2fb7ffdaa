import type { ActionFunctionArgs } from "@remix-run/node";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { publishListing } from "../../domain/listings/publish-listing.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Puts a listing online. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("publish", actor.personId);
	const listing = await answer(publishListing(actor, params["id"] ?? ""));
	return redirectWith(request, listingPath(listing), ({ listings }) =>
		listings.published(listing.title),
	);
}

export { default, loader } from "../home/not-found.tsx";
