import { isNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { type Label, labels } from "#db/schema/index.ts";

/** The labels one may choose, in the order people know them. */
export async function listLabels(): Promise<Label[]> {
	return db.select().from(labels).where(isNull(labels.retiredAt)).orderBy(labels.rank);
}
