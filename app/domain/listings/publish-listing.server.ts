import type { Listing } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { changeListing } from "./change-listing.server.ts";
import { expiryOf, isOver } from "./expiry.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";

/**
 * Puts a listing online, for the first time or again after a pause, a season or a sale. Publishing twice changes nothing.
 * @throws not-found · forbidden · conflict `listing.incomplete` without a product, `listing.over` when its end date has passed,
 *         `listing.archived`
 */
export async function publishListing(actor: Member, id: string): Promise<Listing> {
	const listing = await requireOwnListing(actor, id);
	if (listing.status === "published") return listing;
	if (listing.status === "archived") refuse("conflict", "listing.archived");
	if (listing.productId === null || listing.title === "") refuse("conflict", "listing.incomplete");
	if (isOver(listing, actor.now)) refuse("conflict", "listing.over");
	return changeListing(actor, id, "listing.published", {
		status: "published",
		publishedAt: actor.now,
		pausedAt: null,
		closedAt: null,
		expiresOn: expiryOf(listing, actor.now),
		expiryAskedAt: null,
	});
}
