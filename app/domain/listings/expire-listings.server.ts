import { and, eq, lt } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { listings } from "#db/schema/index.ts";
import { keepListingsFindable } from "../search/keep-findable.server.ts";
import { dayOf } from "./expiry.ts";

/** Takes offline what ended yesterday or before. Answers how many. */
export async function expireListings(now: Date): Promise<number> {
	return db.transaction(async (tx) => {
		const ended = await tx
			.update(listings)
			.set({ status: "expired", closedAt: now, updatedAt: now })
			.where(and(eq(listings.status, "published"), lt(listings.expiresOn, dayOf(now))))
			.returning({ id: listings.id });
		for (const { id } of ended)
			await record(tx, { name: "listing.expired", subjectId: id, actorId: null });
		if (ended.length > 0)
			await keepListingsFindable(
				tx,
				ended.map(({ id }) => id),
			);
		return ended.length;
	});
}
