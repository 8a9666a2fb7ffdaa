import { and, asc, eq, gt } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { directoryImports, directoryRows, labels } from "#db/schema/index.ts";
import { foretellCards } from "../cards/import-cards.server.ts";
import { Mapping } from "../columns/mapping.ts";
import { labelFinder } from "../rows/labels.ts";
import { type MadeCard, makeCards } from "../rows/make-cards.server.ts";
import { type CheckedRow, markChecked } from "../rows/mark-rows.server.ts";
import { isRefusal } from "../rows/problem.ts";
import { rowReader } from "../rows/read-row.ts";
import { watchRepeats } from "../rows/repeats.server.ts";
import type { ImportFile } from "./find-import.server.ts";
import { countRows } from "./finish-import.server.ts";
import type { Work } from "./work.ts";

const BATCH = 1000;

/**
 * The dry run: says of each row what importing it would do, and why not. Begins at the first row each time, since what a row
 * repeats depends on those above it. Stops when somebody cancelled, or said otherwise of the columns.
 */
export async function checkRows(file: Omit<ImportFile, "source">, work: Work): Promise<void> {
	const { id, sourceId, personId, rowCount } = file;
	const mapping = Mapping.parse(file.mapping);
	const known = await db
		.select({ slug: labels.slug, name: labels.name, shortName: labels.shortName })
		.from(labels);
	const read = rowReader(file.columns, mapping, labelFinder(known));
	const repeatOf = watchRepeats();
	let done = 0;
	for (let after = 0; ; ) {
		const rows = await rowsAfter(id, after);
		const last = rows.at(-1);
		if (!last) break;
		const made = await makeCards(
			rows.map(({ cells }) => read(cells)),
			mapping.communeCode,
		);
		const said = made.map((one, index) => withRepeats(one, rows[index]?.line ?? 0, repeatOf));
		after = last.line;
		done += rows.length;
		const goesOn = await db.transaction(async (tx) => {
			if (!(await isStillWanted(tx, file, done))) return false;
			await markChecked(tx, id, await foretell(tx, sourceId, said));
			return true;
		});
		if (!goesOn) return;
		work.tell({ importId: id, personId, state: "checking", done, total: rowCount });
	}
	await db.transaction(async (tx) => {
		if (!(await isStillWanted(tx, file, done))) return;
		await tx
			.update(directoryImports)
			.set({ ...(await countRows(tx, id)), state: "checked" })
			.where(eq(directoryImports.id, id));
	});
}

async function rowsAfter(importId: string, after: number) {
	return db
		.select({ line: directoryRows.line, cells: directoryRows.cells })
		.from(directoryRows)
		.where(and(eq(directoryRows.importId, importId), gt(directoryRows.line, after)))
		.orderBy(asc(directoryRows.line))
		.limit(BATCH);
}

type Said = MadeCard & { line: number; isRepeated: boolean };

function withRepeats(
	made: MadeCard,
	line: number,
	repeatOf: ReturnType<typeof watchRepeats>,
): Said {
	if (!made.card || made.problems.some(isRefusal)) return { ...made, line, isRepeated: false };
	const { isRepeated, problems } = repeatOf(line, made.card);
	return { ...made, line, isRepeated, problems: [...made.problems, ...problems] };
}

/** The rows that make a card, with what the cards there already say of them. */
async function foretell(tx: Transaction, sourceId: string, rows: Said[]): Promise<CheckedRow[]> {
	const sound = rows.flatMap((row) =>
		row.card && !row.isRepeated && !row.problems.some(isRefusal)
			? [{ ...row, card: row.card }]
			: [],
	);
	const fates = await foretellCards(
		tx,
		sourceId,
		sound.map(({ card }) => card),
	);
	const fateOf = new Map(sound.map(({ line }, index) => [line, fates[index]]));
	return rows.map(({ line, card, confidence, problems }) => {
		const fate = fateOf.get(line);
		const all = [...problems, ...(fate?.problems ?? [])];
		const isRefused = all.some(isRefusal);
		return {
			line,
			card: isRefused ? null : card,
			outcome: isRefused ? "refused" : (fate?.outcome ?? "unchanged"),
			problems: all,
			confidence,
			organisationId: fate?.organisationId ?? null,
		};
	});
}

async function isStillWanted(
	tx: Transaction,
	file: Omit<ImportFile, "source">,
	checkedRows: number,
): Promise<boolean> {
	const [current] = await tx
		.select({ state: directoryImports.state, mapping: directoryImports.mapping })
		.from(directoryImports)
		.where(eq(directoryImports.id, file.id))
		.for("update");
	const isSame = JSON.stringify(current?.mapping) === JSON.stringify(file.mapping);
	if (current?.state !== "checking" || !isSame) return false;
	await tx.update(directoryImports).set({ checkedRows }).where(eq(directoryImports.id, file.id));
	return true;
}
