import { and, eq, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import {
	directoryFiles,
	directoryImports,
	directoryRows,
	directorySources,
} from "#db/schema/index.ts";
import { Refusal, refuse } from "../../errors.ts";
import { guessKind } from "../columns/guess-kind.ts";
import { Mapping, mappingFor, mappingOf } from "../columns/mapping.ts";
import { type ProposedColumn, proposeColumns } from "../columns/propose-columns.ts";
import { readApart } from "../reading/read-apart.server.ts";
import type { Row } from "../reading/table.ts";
import type { ImportFile } from "./find-import.server.ts";

/** Enough to see what columns hold. */
const ROWS_TO_LOOK_AT = 2000;

/**
 * Reads the file of an import into rows and proposes what its columns hold: as somebody decided for the last file of the
 * source, else as titles and contents say. A file that cannot be read says why, and stays so.
 */
export async function readFile(file: Omit<ImportFile, "source">): Promise<void> {
	try {
		await db.transaction((tx) => storeRows(tx, file));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { reason, details } = error;
		await db
			.update(directoryImports)
			.set({ state: "unreadable", fault: { reason, values: details.values ?? {} } })
			.where(stillReceived(file.id));
	}
}

async function storeRows(tx: Transaction, { id, sheet, sourceId }: Omit<ImportFile, "source">) {
	const [kept] = await tx.select().from(directoryFiles).where(eq(directoryFiles.importId, id));
	if (!kept) return refuse("invalid", "file.gone");
	await tx.delete(directoryRows).where(eq(directoryRows.importId, id));
	const first: Row[] = [];
	const { rowCount, ...table } = await readApart(kept.bytes, sheet ?? undefined, async (rows) => {
		first.push(...rows.slice(0, ROWS_TO_LOOK_AT - first.length));
		await tx.execute(sql`
			insert into ${directoryRows} (import_id, line, cells) select ${id}::uuid, line, cells
			from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as row(line int, cells text[])`);
	});
	const proposal = proposeColumns(table.columns, first);
	await tx
		.update(directoryImports)
		.set({
			...table,
			state: "read",
			fault: null,
			rowCount,
			proposal,
			mapping: await mappingToStartFrom(tx, sourceId, table.columns, proposal),
		})
		.where(stillReceived(id));
}

function stillReceived(id: string) {
	return and(eq(directoryImports.id, id), eq(directoryImports.state, "received"));
}

async function mappingToStartFrom(
	tx: Transaction,
	sourceId: string,
	columns: string[],
	proposal: ProposedColumn[],
): Promise<Mapping> {
	const [source] = await tx
		.select({ mapping: directorySources.mapping })
		.from(directorySources)
		.where(eq(directorySources.id, sourceId));
	const remembered = Mapping.safeParse(source?.mapping);
	const again = remembered.success ? mappingFor(columns, remembered.data) : null;
	if (again && Object.keys(again.columns).length > 0) return again;
	return mappingOf(proposal, guessKind(columns));
}
