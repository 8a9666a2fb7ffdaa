import { and, eq, isNull, lte } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { listings, memberships, organisations, people } from "#db/schema/index.ts";
import { ASK_DAYS_BEFORE, dayOf } from "./expiry.ts";
import { listingPath } from "./listing-path.ts";

const DAY = 24 * 3_600_000;

/** Asks the owners of listings that soon end whether to keep them for the next season; once for each end. Answers how many. */
export async function askBeforeExpiry(now: Date): Promise<number> {
	const soon = dayOf(new Date(now.getTime() + ASK_DAYS_BEFORE * DAY));
	return db.transaction(async (tx) => {
		const ending = await tx
			.update(listings)
			.set({ expiryAskedAt: now })
			.where(
				and(
					eq(listings.status, "published"),
					isNull(listings.expiryAskedAt),
					lte(listings.expiresOn, soon),
				),
			)
			.returning();
		for (const listing of ending) {
			const owners = await tx
				.select({ email: people.email, name: people.name, locale: people.locale })
				.from(memberships)
				.innerJoin(people, eq(people.id, memberships.personId))
				.innerJoin(organisations, eq(organisations.id, memberships.organisationId))
				.where(
					and(
						eq(memberships.organisationId, listing.organisationId),
						eq(memberships.role, "owner"),
					),
				);
			for (const { email, name, locale } of owners)
				await enqueue(tx, "send-mail", {
					template: "listing-ends",
					to: email,
					locale,
					path: listingPath(listing),
					values: { name, title: listing.title, day: listing.expiresOn ?? "" },
				});
		}
		return ending.length;
	});
}
