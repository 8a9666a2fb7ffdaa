import type { ActionFunctionArgs } from "@remix-run/node";
import { archiveListing } from "../../domain/listings/close-listing.server.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Puts a listing away for good. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const listing = await answer(archiveListing(actor, params["id"] ?? ""));
	return redirectWith(request, listingPath(listing), ({ listings }) => listings.done.archived);
}

export { default, loader } from "../home/not-found.tsx";
