import type { Listing } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { changeListing } from "./change-listing.server.ts";
import { expiryOf } from "./expiry.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";

const SEASON_AHEAD = 45 * 24 * 3_600_000;

/**
 * Keeps a listing for the season to come, whether it is about to end or has ended: its own dates, which are past, are dropped
 * and its months hold. Renewing again changes nothing more.
 * @throws not-found · forbidden · conflict `listing.incomplete` for a draft, `listing.archived`
 */
export async function renewListing(actor: Member, id: string): Promise<Listing> {
	const listing = await requireOwnListing(actor, id);
	if (listing.status === "draft") refuse("conflict", "listing.incomplete");
	if (listing.status === "archived") refuse("conflict", "listing.archived");
	const fromThen = new Date(actor.now.getTime() + SEASON_AHEAD);
	return changeListing(actor, id, "listing.renewed", {
		status: "published",
		publishedAt: actor.now,
		startsOn: null,
		endsOn: null,
		pausedAt: null,
		closedAt: null,
		expiresOn: expiryOf({ months: listing.months, endsOn: null }, fromThen),
		expiryAskedAt: null,
	});
}
