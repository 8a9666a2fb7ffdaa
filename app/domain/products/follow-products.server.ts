import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { listings } from "#db/schema/index.ts";
import { keepListingsFindable } from "../search/keep-findable.server.ts";

const BATCH = 200;

/**
 * Lets the search index read again the published listings of products whose words changed, a batch and a transaction at a
 * time. Answers how many there were.
 */
export async function followProducts(productIds: number[]): Promise<number> {
	let count = 0;
	let last = 0;
	for (;;) {
		const batch = await nextBatch(productIds, last);
		if (batch.length === 0) return count;
		await db.transaction((tx) =>
			keepListingsFindable(
				tx,
				batch.map(({ id }) => id),
			),
		);
		count += batch.length;
		last = batch.at(-1)?.number ?? last;
	}
}

function nextBatch(productIds: number[], after: number) {
	return db
		.select({ id: listings.id, number: listings.number })
		.from(listings)
		.where(
			and(
				inArray(listings.productId, productIds),
				eq(listings.status, "published"),
				gt(listings.number, after),
			),
		)
		.orderBy(asc(listings.number))
		.limit(BATCH);
}
