import { type CellObject, read, SSF, set_cptable, type WorkBook, type WorkSheet } from "@e965/xlsx";
import * as codepages from "@e965/xlsx/dist/cpexcel.full.mjs";
import { refuse } from "../../errors.ts";
import { cleanCell, type Grid, MAX_ROWS } from "./table.ts";

// texts of XLS files older than 1997 are in the code page of their machine
set_cptable(codepages);

export type SheetGrid = { name: string; grid: Grid };

/**
 * The visible sheets of a workbook that hold something, as grids of text: numbers with all their digits, days as
 * 2027-06-15, a cell merged over several rows repeated in each, one merged over several columns once.
 * @throws invalid `file.protected` · `file.corrupt` · `file.too-many-rows`
 */
export function readWorkbook(bytes: Buffer): SheetGrid[] {
	const workbook = openWorkbook(bytes);
	const visible = workbook.SheetNames.filter((_, index) => !isHidden(workbook, index));
	return (visible.length > 0 ? visible : workbook.SheetNames).flatMap((name) => {
		const sheet = workbook.Sheets[name];
		const grid = sheet ? gridOf(sheet) : [];
		return grid.some((cells) => cells.some((cell) => cell !== "")) ? [{ name, grid }] : [];
	});
}

function openWorkbook(bytes: Buffer): WorkBook {
	try {
		return read(bytes, {
			type: "buffer",
			dense: true,
			cellNF: true,
			cellText: false,
			cellHTML: false,
			cellFormula: false,
			sheetRows: MAX_ROWS + 101,
		});
	} catch (error) {
		const secret = /password|encrypt/i.test(String(error));
		return refuse("invalid", secret ? "file.protected" : "file.corrupt");
	}
}

function isHidden({ Workbook }: WorkBook, index: number): boolean {
	return (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
}

function gridOf(sheet: WorkSheet): Grid {
	const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
	if (rows.length > MAX_ROWS + 100)
		refuse("invalid", "file.too-many-rows", { values: { max: MAX_ROWS } });
	const grid = Array.from(rows, (cells) => Array.from(cells ?? [], textOf));
	for (const { s: first, e: last } of sheet["!merges"] ?? []) {
		const text = grid[first.r]?.[first.c] ?? "";
		for (let row = first.r + 1; row <= Math.min(last.r, grid.length - 1); row++)
			setCell(grid, row, first.c, text);
	}
	return grid;
}

function setCell(grid: Grid, row: number, column: number, text: string): void {
	const cells = grid[row] ?? [];
	while (cells.length <= column) cells.push("");
	cells[column] = text;
	grid[row] = cells;
}

function textOf(cell: CellObject | undefined): string {
	if (!cell || cell.v === undefined) return "";
	if (cell.t === "n" && typeof cell.v === "number") return numberText(cell.v, cell.z);
	if (cell.t === "b") return cell.v ? "oui" : "non";
	if (cell.t === "e") return "";
	return cleanCell(String(cell.v));
}

function numberText(value: number, format: string | number | undefined): string {
	if (typeof format !== "string" || !SSF.is_date(format)) return String(value);
	const { y, m, d } = SSF.parse_date_code(value) ?? { y: 0, m: 0, d: 0 };
	const two = (number: number) => String(number).padStart(2, "0");
	return y > 0 ? `${y}-${two(m)}-${two(d)}` : String(value);
}
