import { eq } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { type Listing, listings } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { refuse } from "../errors.ts";
import { keepListingsFindable } from "../search/keep-findable.server.ts";

/** What every change of a listing does in one transaction: the row, the event, the index. `more` does the rest. */
export async function changeListing(
	actor: Pick<Actor, "personId" | "now">,
	id: string,
	event: string,
	change: Partial<typeof listings.$inferInsert>,
	more: (tx: Transaction) => Promise<void> = async () => {},
): Promise<Listing> {
	return db.transaction(async (tx) => {
		const [changed] = await tx
			.update(listings)
			.set({ ...change, updatedAt: actor.now })
			.where(eq(listings.id, id))
			.returning();
		if (!changed) return refuse("not-found");
		await more(tx);
		await record(tx, { name: event, subjectId: id, actorId: actor.personId });
		await keepListingsFindable(tx, [id]);
		return changed;
	});
}
