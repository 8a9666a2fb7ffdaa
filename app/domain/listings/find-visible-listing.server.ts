import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { type Listing, listings, organisations } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { refuse } from "../errors.ts";
import { canEdit, canSee } from "./policy.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A listing as the actor may see it; null when it is not for her, or not there. */
export async function findVisibleListing(actor: Actor, id: string): Promise<Listing | null> {
	if (!uuid.test(id)) return null;
	const [found] = await db
		.select({ listing: listings, removedAt: organisations.removedAt })
		.from(listings)
		.innerJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(eq(listings.id, id));
	if (!found || found.removedAt || !canSee(actor, found.listing)) return null;
	return found.listing;
}

/** A listing the actor may change. @throws not-found when she cannot see it · forbidden when it is another organisation's */
export async function requireOwnListing(actor: Actor, id: string): Promise<Listing> {
	const listing = (await findVisibleListing(actor, id)) ?? refuse("not-found");
	if (!canEdit(actor, listing)) refuse("forbidden");
	return listing;
}
