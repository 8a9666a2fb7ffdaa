import { and, asc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { directoryImports, directoryRows } from "#db/schema/index.ts";
import type { Card } from "../cards/card.ts";
import { importCards } from "../cards/import-cards.server.ts";
import { markImported } from "../rows/mark-rows.server.ts";
import { isOfCards, type Problem } from "../rows/problem.ts";
import type { ImportFile } from "./find-import.server.ts";
import { finishImport } from "./finish-import.server.ts";
import type { Work } from "./work.ts";

const BATCH = 500;

/** Any number will do: two imports never write at the same instant, so that each sees the cards of the other. */
const WRITING_LOCK = 727_277;

type Waiting = { line: number; card: Card; problems: Problem[] };

/**
 * Lets the rows of an import in, batch by batch, each in a transaction of its own that also says which rows are in: a cut
 * loses nothing but the batch under way, and going on starts with it. What a row does is decided again at this instant.
 */
export async function importRows(file: Omit<ImportFile, "source">, work: Work): Promise<void> {
	const { id, personId, rowCount, refusedRows } = file;
	let after: number | null = 0;
	while (after !== null) {
		const batch: Batch = await importBatch(file, after, work.now);
		after = batch.last;
		if (after !== null)
			work.tell({
				...{ importId: id, personId, state: "importing" },
				...{ done: batch.imported, total: rowCount - refusedRows },
			});
	}
}

/** `last` is the line up to which all is in, null when there is nothing left to do; `imported` counts the rows that are in. */
type Batch = { last: number | null; imported: number };

async function importBatch(
	file: Omit<ImportFile, "source">,
	after: number,
	now: Date,
): Promise<Batch> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${WRITING_LOCK})`);
		const [current] = await tx
			.select({ state: directoryImports.state, imported: directoryImports.importedRows })
			.from(directoryImports)
			.where(eq(directoryImports.id, file.id))
			.for("update");
		if (current?.state !== "importing") return { last: null, imported: 0 };
		const rows = await nextRows(tx, file.id, after);
		const last = rows.at(-1)?.line ?? null;
		if (last === null) await finishImport(tx, file, now);
		else await importSome(tx, file, rows, now);
		const imported = current.imported + rows.length;
		await tx
			.update(directoryImports)
			.set({ importedRows: imported })
			.where(eq(directoryImports.id, file.id));
		return { last, imported };
	});
}

async function nextRows(tx: Transaction, importId: string, after: number): Promise<Waiting[]> {
	const rows = await tx
		.select({
			line: directoryRows.line,
			card: directoryRows.card,
			problems: directoryRows.problems,
		})
		.from(directoryRows)
		.where(
			and(
				eq(directoryRows.importId, importId),
				gt(directoryRows.line, after),
				ne(directoryRows.outcome, "refused"),
				isNull(directoryRows.importedAt),
			),
		)
		.orderBy(asc(directoryRows.line))
		.limit(BATCH);
	return rows.map(({ line, card, problems }) => ({
		line,
		card: card as Card,
		problems: (problems ?? []) as Problem[],
	}));
}

async function importSome(
	tx: Transaction,
	{ id: importId, sourceId, personId }: Omit<ImportFile, "source">,
	rows: Waiting[],
	now: Date,
): Promise<void> {
	const fates = await importCards(
		tx,
		{ importId, sourceId, personId, now },
		rows.map(({ card }) => card),
	);
	const done = rows.map(({ line, problems }, index) => {
		const fate = fates[index];
		const said = problems.filter((problem) => !isOfCards(problem));
		return {
			line,
			outcome: fate?.outcome ?? ("refused" as const),
			problems: [...said, ...(fate?.problems ?? [])],
			organisationId: fate?.organisationId ?? null,
		};
	});
	await markImported(tx, importId, done, now);
}
