import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { listings } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findVisibleListing } from "./find-visible-listing.server.ts";
import { canEdit } from "./policy.ts";

/**
 * Throws a draft away. One that is gone already changes nothing.
 * @throws forbidden · conflict `listing.not-a-draft`: what was published is archived, not deleted
 */
export async function discardDraft(actor: Member, id: string): Promise<void> {
	const listing = await findVisibleListing(actor, id);
	if (!listing) return;
	if (!canEdit(actor, listing)) refuse("forbidden");
	if (listing.status !== "draft") refuse("conflict", "listing.not-a-draft");
	await db.delete(listings).where(and(eq(listings.id, id), eq(listings.status, "draft")));
}
