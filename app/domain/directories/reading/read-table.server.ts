import { Refusal, refuse } from "../../errors.ts";
import { isKnownName } from "../columns/column-names.ts";
import { decodeText } from "./decode-text.server.ts";
import { type FoundTable, findTable } from "./find-table.ts";
import { listEntries, proveSound } from "./open-archive.server.ts";
import { readDelimited } from "./read-delimited.ts";
import { readWorkbook, type SheetGrid } from "./read-workbook.server.ts";
import { recogniseFormat } from "./recognise-format.server.ts";
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS, type Table } from "./table.ts";

/**
 * Reads a file as a table, by its contents. `sheet` chooses one of a workbook's; without it, the one that looks most like a
 * table is taken.
 * @throws invalid `file.*`: what is wrong, with the line or cell where there is one
 */
export function readTable(bytes: Buffer, sheet?: string): Table {
	if (bytes.length > MAX_BYTES)
		refuse("invalid", "file.too-large", { values: { megabytes: MAX_BYTES / 1024 / 1024 } });
	const format = recogniseFormat(bytes);
	if (format === "csv") return readText(bytes);
	if (format !== "xls") proveSound(listEntries(bytes));
	const sheets = readWorkbook(bytes);
	const { name, found } = chooseSheet(sheets, sheet);
	const { headerLine, columns, rows } = found;
	const known = sheets.map(({ name, grid }) => ({ name, rows: grid.filter(isFilled).length }));
	return { format, reading: { headerLine, sheet: name, sheets: known }, columns, rows };
}

function readText(bytes: Buffer): Table {
	const { text, encoding } = decodeText(bytes);
	const { separator, grid } = readDelimited(text);
	const { headerLine, columns, rows } = findTable(grid);
	return { format: "csv", reading: { headerLine, encoding, separator }, columns, rows };
}

function isFilled(cells: string[]): boolean {
	return cells.some((cell) => cell !== "");
}

type Chosen = { name: string; found: FoundTable };

/** Among the sheets that are tables, the one with most known titles, then with most cells. */
function chooseSheet(sheets: SheetGrid[], wanted: string | undefined): Chosen {
	const candidates = wanted === undefined ? sheets : sheets.filter(({ name }) => name === wanted);
	if (candidates.length === 0)
		refuse("invalid", wanted === undefined ? "file.empty" : "file.no-sheet");
	const found: Chosen[] = [];
	const refused: Refusal[] = [];
	for (const { name, grid } of candidates)
		try {
			found.push({ name, found: findTable(grid) });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			refused.push(error);
		}
	const [best] = found.sort((one, other) => worth(other) - worth(one));
	if (best) return best;
	// a sheet with titles and nothing below says more of the mistake than a page of explanations
	throw refused.find(({ reason }) => reason === "file.no-rows") ?? refused[0];
}

function worth({ found: { columns, rows } }: Chosen): number {
	return columns.filter(isKnownName).length * MAX_ROWS * MAX_COLUMNS + columns.length * rows.length;
}
