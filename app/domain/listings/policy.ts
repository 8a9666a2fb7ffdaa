import type { ListingStatus, Visibility } from "#db/vocabulary.ts";
import { type Actor, isMemberOf } from "../actor.ts";

type Seen = { organisationId: string; status: ListingStatus; visibility: Visibility };

/**
 * Its organisation sees all its own. Others see what is online, and what was online once, so that a link in a message still
 * says what it was about; "members" means people who belong to some organisation of the network.
 */
export function canSee(actor: Actor, listing: Seen): boolean {
	if (isMemberOf(actor, listing.organisationId) || actor.isAdministrator) return true;
	if (listing.status === "draft" || listing.status === "archived") return false;
	return listing.visibility === "public" || actor.memberships.length > 0;
}

export function canEdit(actor: Actor, listing: { organisationId: string }): boolean {
	return isMemberOf(actor, listing.organisationId);
}
