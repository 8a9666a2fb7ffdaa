import { and, asc, eq } from "drizzle-orm";
import Papa from "papaparse";
import { db } from "#db/client.server.ts";
import { directoryRows } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import type { Problem } from "../rows/problem.ts";
import { findImport } from "./find-import.server.ts";

/** How the columns added to a file of refused rows are called, and what a problem is in words. */
export type Told = { line: string; reason: string; tell: (problem: Problem) => string };

/**
 * The refused rows of an import as a file with the columns of the one given, their line and what to mend. Every cell is text,
 * so that a spreadsheet opens SIRETs and phone numbers as they are, and the file can be given again as it is.
 * @throws not-found
 */
export async function makeRefusedFile(
	actor: Actor,
	id: string,
	format: "csv" | "xlsx",
	{ line, reason, tell }: Told,
): Promise<{ fileName: string; bytes: Buffer }> {
	const file = await findImport(actor, id);
	const rows = await db
		.select({
			line: directoryRows.line,
			cells: directoryRows.cells,
			problems: directoryRows.problems,
		})
		.from(directoryRows)
		.where(and(eq(directoryRows.importId, file.id), eq(directoryRows.outcome, "refused")))
		.orderBy(asc(directoryRows.line));
	const width = file.columns.length;
	const table = [
		[...file.columns, line, reason],
		...rows.map((row) => [
			...Array.from({ length: width }, (_, index) => row.cells[index] ?? ""),
			String(row.line),
			((row.problems ?? []) as Problem[]).map(tell).join("\n"),
		]),
	];
	const bytes = format === "csv" ? asCsv(table) : await asWorkbook(table, reason);
	return { fileName: file.fileName, bytes };
}

/** What a spreadsheet would reckon: not a number with its sign, nor a telephone. */
const formula = /^([=@]|[+-](?![\d\s.,()]*$))/;

/** Spreadsheets take UTF-8 for it by its mark, and cut at semicolons in French. A cell that begins like a formula stays text. */
function asCsv(table: string[][]): Buffer {
	const cells = table.map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
	return Buffer.from(`\ufeff${Papa.unparse(cells, { delimiter: ";", newline: "\r\n" })}\r\n`);
}

async function asWorkbook(table: string[][], name: string): Promise<Buffer> {
	const { utils, write } = await import("@e965/xlsx");
	const sheet = utils.aoa_to_sheet(
		table.map((row) => row.map((text) => ({ t: "s" as const, v: text, z: "@" }))),
	);
	sheet["!cols"] = (table[0] ?? []).map((title) => ({ wch: Math.max(12, title.length) }));
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, name);
	return write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
}
