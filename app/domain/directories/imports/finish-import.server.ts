import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { directoryFiles, directoryImports, directoryRows } from "#db/schema/index.ts";
import type { ImportFile } from "./find-import.server.ts";

/** Closes an import: what it did is counted, its file is no longer needed. */
export async function finishImport(
	tx: Transaction,
	{ id, personId }: Pick<ImportFile, "id" | "personId">,
	now: Date,
): Promise<void> {
	const counts = await countRows(tx, id);
	await tx
		.update(directoryImports)
		.set({ ...counts, state: "done", finishedAt: now })
		.where(eq(directoryImports.id, id));
	await tx.delete(directoryFiles).where(eq(directoryFiles.importId, id));
	await record(tx, { name: "import.done", subjectId: id, actorId: personId, details: counts });
}

/** How many rows of an import have which outcome. */
export async function countRows(tx: Transaction, id: string) {
	const of = (outcome: string) =>
		sql<number>`(count(*) filter (where ${directoryRows.outcome} = ${outcome}))::int`;
	const [counts] = await tx
		.select({
			newRows: of("new"),
			updatedRows: of("updated"),
			unchangedRows: of("unchanged"),
			refusedRows: of("refused"),
			doubtfulRows: sql<number>`(count(*) filter (where ${directoryRows.isDoubtful}))::int`,
		})
		.from(directoryRows)
		.where(eq(directoryRows.importId, id));
	return counts ?? {};
}
