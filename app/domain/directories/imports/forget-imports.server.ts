import { and, inArray, isNull, lt, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { directoryFiles, directoryImports, directoryRows } from "#db/schema/index.ts";
import { keptSince } from "../../identity/retention.ts";

/**
 * Forgets the files and rows of imports given long ago on which nothing is under way; their counts stay as the
 * history. Answers how many were forgotten.
 */
export async function forgetImports(now: Date): Promise<number> {
	const before = keptSince("imports", now);
	return db.transaction(async (tx) => {
		const old = await tx
			.update(directoryImports)
			.set({
				forgottenAt: now,
				// what waited for somebody so long cannot go on without its rows
				state: sql`case when ${directoryImports.state} in ('read', 'checked') then 'cancelled' else ${directoryImports.state} end`,
			})
			.where(
				and(
					lt(directoryImports.createdAt, before),
					isNull(directoryImports.forgottenAt),
					inArray(directoryImports.state, ["unreadable", "read", "checked", "done", "cancelled"]),
				),
			)
			.returning({ id: directoryImports.id });
		const ids = old.map(({ id }) => id);
		if (ids.length === 0) return 0;
		await tx.delete(directoryFiles).where(inArray(directoryFiles.importId, ids));
		await tx.delete(directoryRows).where(inArray(directoryRows.importId, ids));
		return ids.length;
	});
}
