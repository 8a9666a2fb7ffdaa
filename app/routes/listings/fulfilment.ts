import type { ActionFunctionArgs } from "@remix-run/node";
import { fulfilListing } from "../../domain/listings/close-listing.server.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Says that a listing found what it looked for. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const listing = await answer(fulfilListing(actor, params["id"] ?? ""));
	return redirectWith(request, listingPath(listing), ({ listings }) => listings.done.fulfilled);
}

export { default, loader } from "../home/not-found.tsx";
