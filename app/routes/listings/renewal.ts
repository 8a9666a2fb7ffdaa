import type { ActionFunctionArgs } from "@remix-run/node";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { renewListing } from "../../domain/listings/renew-listing.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Keeps a listing for the season to come. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const listing = await answer(renewListing(actor, params["id"] ?? ""));
	return redirectWith(request, listingPath(listing), ({ listings }) =>
		listings.done.renewed(listing.expiresOn ?? ""),
	);
}

export { default, loader } from "../home/not-found.tsx";
