import { eq } from "drizzle-orm";
import type { ListingTerms } from "#app/domain/listings/listings.ts";
import { db } from "#db/client.server.ts";
import { events, listings } from "#db/schema/index.ts";

/** The terms of a plain offer, some of them changed. */
export function terms(changed: Partial<ListingTerms> = {}): ListingTerms {
	return {
		months: [7, 8, 9, 10],
		saleModes: [],
		deliveryModes: [],
		deliveryNote: "",
		labels: [],
		...changed,
	};
}

export async function rowOf(id: string) {
	const [row] = await db.select().from(listings).where(eq(listings.id, id));
	if (!row) throw new Error(`no listing ${id}`);
	return row;
}

/** What the journal says of a thing, in order. */
export async function storyOf(subjectId: string): Promise<string[]> {
	const rows = await db
		.select({ name: events.name })
		.from(events)
		.where(eq(events.subjectId, subjectId))
		.orderBy(events.id);
	return rows.map(({ name }) => name);
}
