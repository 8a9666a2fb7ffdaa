import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { listings, products } from "#db/schema/index.ts";
import type { ListingStatus, Side } from "#db/vocabulary.ts";
import type { Member } from "../actor.ts";

export type OwnListing = {
	id: string;
	side: Side;
	status: ListingStatus;
	title: string;
	product: string | null;
	months: number;
	expiresOn: string | null;
	publishedAt: Date | null;
	updatedAt: Date;
};

/** What the organisation the actor acts for offers and looks for, the latest touched first. */
export async function listOwnListings(
	actor: Member,
	statuses: readonly ListingStatus[],
): Promise<OwnListing[]> {
	if (!actor.organisationId) return [];
	return db
		.select({
			id: listings.id,
			side: listings.side,
			status: listings.status,
			title: listings.title,
			product: products.name,
			months: listings.months,
			expiresOn: listings.expiresOn,
			publishedAt: listings.publishedAt,
			updatedAt: listings.updatedAt,
		})
		.from(listings)
		.leftJoin(products, eq(products.id, listings.productId))
		.where(
			and(
				eq(listings.organisationId, actor.organisationId),
				inArray(listings.status, [...statuses]),
			),
		)
		.orderBy(desc(listings.updatedAt))
		.limit(500);
}
