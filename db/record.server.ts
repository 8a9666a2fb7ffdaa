import type { Transaction } from "./client.server.ts";
import { events } from "./schema/index.ts";

type Happening = {
	/** noun.past: "listing.published". */
	name: string;
	subjectId: string;
	/** Null: the system, by a job. */
	actorId: string | null;
	/** Ids and codes, never contents. */
	details?: Record<string, unknown>;
};

/** Writes down what this transaction does, with it. */
export async function record(tx: Transaction, happening: Happening): Promise<void> {
	await tx.insert(events).values(happening);
}
