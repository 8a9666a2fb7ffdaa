import type { Listing } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { changeListing } from "./change-listing.server.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";

/**
 * Says that a listing found what it looked for, or sold what it offered. Twice changes nothing.
 * @throws not-found · forbidden · conflict `listing.not-online` for a draft or an archived one
 */
export async function fulfilListing(actor: Member, id: string): Promise<Listing> {
	const listing = await requireOwnListing(actor, id);
	if (listing.status === "fulfilled") return listing;
	if (listing.status === "draft" || listing.status === "archived")
		refuse("conflict", "listing.not-online");
	return changeListing(actor, id, "listing.fulfilled", {
		status: "fulfilled",
		closedAt: actor.now,
	});
}

/** Puts a listing away for good: only its organisation still finds it. Twice changes nothing. @throws not-found · forbidden */
export async function archiveListing(actor: Member, id: string): Promise<Listing> {
	const listing = await requireOwnListing(actor, id);
	if (listing.status === "archived") return listing;
	return changeListing(actor, id, "listing.archived", {
		status: "archived",
		closedAt: actor.now,
	});
}
