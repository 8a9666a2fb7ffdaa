import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { type Listing, listingLabels, listings } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";

/** Starts a new draft from a listing of one's own: same product, terms and labels, nothing published. @throws not-found · forbidden */
export async function duplicateListing(actor: Member, id: string): Promise<Listing> {
	const { number, ...original } = await requireOwnListing(actor, id);
	return db.transaction(async (tx) => {
		const { id: _id, ...facts } = original;
		const [copy] = await tx
			.insert(listings)
			.values({
				...facts,
				authorId: actor.personId,
				status: "draft",
				startsOn: null,
				endsOn: null,
				publishedAt: null,
				pausedAt: null,
				closedAt: null,
				expiresOn: null,
				expiryAskedAt: null,
				createdAt: actor.now,
				updatedAt: actor.now,
			})
			.returning();
		if (!copy) return refuse("not-found");
		const carried = await tx.select().from(listingLabels).where(eq(listingLabels.listingId, id));
		if (carried.length > 0)
			await tx
				.insert(listingLabels)
				.values(carried.map((label) => ({ ...label, listingId: copy.id })));
		await record(tx, {
			name: "listing.duplicated",
			subjectId: copy.id,
			actorId: actor.personId,
			details: { from: id },
		});
		return copy;
	});
}
