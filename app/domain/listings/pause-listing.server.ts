import type { Listing } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { changeListing } from "./change-listing.server.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";

/**
 * Takes a listing offline for a while. Pausing twice changes nothing.
 * @throws not-found · forbidden · conflict `listing.not-online`
 */
export async function pauseListing(actor: Member, id: string): Promise<Listing> {
	const listing = await requireOwnListing(actor, id);
	if (listing.status === "paused") return listing;
	if (listing.status !== "published") refuse("conflict", "listing.not-online");
	return changeListing(actor, id, "listing.paused", { status: "paused", pausedAt: actor.now });
}
