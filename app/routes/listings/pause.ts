import type { ActionFunctionArgs } from "@remix-run/node";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { pauseListing } from "../../domain/listings/pause-listing.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Takes a listing offline for a while. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const listing = await answer(pauseListing(actor, params["id"] ?? ""));
	return redirectWith(request, listingPath(listing), ({ listings }) => listings.done.paused);
}

export { default, loader } from "../home/not-found.tsx";
