import { refuse } from "../../errors.ts";
import { isKnownName } from "../columns/column-names.ts";
import { type Grid, MAX_COLUMNS, MAX_ROWS, type Row } from "./table.ts";

export type FoundTable = { headerLine: number; columns: string[]; rows: Row[] };

type Line = { line: number; cells: string[]; filled: number };

/**
 * The table inside a grid: its header, under any title lines; its rows, each with its line number; no column that is empty.
 * A header repeated further down, as printed lists have, is not a row.
 * @throws invalid `file.empty` · `file.single-column` · `file.quoted-lines` · `file.no-header` {cell} · `file.no-rows` ·
 *         `file.too-many-rows` · `file.too-many-columns`
 */
export function findTable(grid: Grid): FoundTable {
	const lines = grid
		.map((cells, index) => ({ line: index + 1, cells, filled: cells.filter(Boolean).length }))
		.filter(({ filled }) => filled > 0);
	const header = findHeader(lines);
	const body = lines.filter(
		({ line, cells }) => line > header.line && !isSame(cells, header.cells),
	);
	if (body.length === 0) refuse("invalid", "file.no-rows", { values: { line: header.line } });
	if (body.length > MAX_ROWS)
		refuse("invalid", "file.too-many-rows", { values: { max: MAX_ROWS } });
	const kept = keptColumns(header.cells, body);
	const overflow = Math.max(-1, ...kept) + 1;
	return {
		headerLine: header.line,
		columns: nameColumns(kept, header.cells),
		rows: body.map(({ line, cells }) => ({
			line,
			cells: [...kept.map((index) => cells[index] ?? ""), ...cells.slice(overflow).filter(Boolean)],
		})),
	};
}

function findHeader(lines: Line[]): Line {
	const [first] = lines;
	if (!first) return refuse("invalid", "file.empty");
	const width = typicalWidth(lines);
	if (width < 2) refuseSingleColumn(lines);
	const wide = lines.slice(0, 40).filter(({ filled }) => filled >= Math.max(2, width * 0.6));
	const [named] = wide
		.filter(({ cells }) => !cells.some(isData) && knownNames(cells) >= 2)
		.sort((one, other) => knownNames(other.cells) - knownNames(one.cells));
	const header = named ?? wide[0];
	if (header && (named || looksLikeHeader(header, lines))) return header;
	const cell = header?.cells.find(Boolean) ?? "";
	return refuse("invalid", "file.no-header", { values: { line: header?.line ?? 1, cell } });
}

function knownNames(cells: string[]): number {
	return cells.filter(isKnownName).length;
}

/** The number of filled cells of the middle row, among those that have at least two. */
function typicalWidth(lines: Line[]): number {
	const widths = lines
		.slice(0, 500)
		.map(({ filled }) => filled)
		.filter((filled) => filled > 1)
		.sort((one, other) => one - other);
	return widths[Math.floor(widths.length / 2)] ?? 1;
}

function refuseSingleColumn(lines: Line[]): never {
	const quoted = lines.filter(({ cells }) => /[^,;\t|]*([,;\t|])[^,;\t|]*\1/.test(cells[0] ?? ""));
	return refuse(
		"invalid",
		quoted.length * 2 > lines.length ? "file.quoted-lines" : "file.single-column",
	);
}

/** Titles are words, each its own; what also stands in the rows below, or is a number or an address, is already data. */
function looksLikeHeader({ line, cells }: Line, lines: Line[]): boolean {
	const titles = cells.filter(Boolean);
	if (titles.some(isData) || titles.some((title) => title.length > 200)) return false;
	if (titles.filter((title) => /^\d+$/.test(title)).length * 2 > titles.length) return false;
	if (new Set(titles).size < titles.length * 0.7) return false;
	const below = lines
		.slice(0, 1000)
		.filter((other) => other.line > line && !isSame(other.cells, cells));
	const repeated = cells.filter(
		(title, index) => title !== "" && below.some((row) => row.cells[index] === title),
	);
	return cells.some(isKnownName) || repeated.length === 0;
}

/** A SIRET, a day, a decimal, an e-mail or web address: no column is called that. */
function isData(text: string): boolean {
	return (
		/^\d{9}$|^\d{14}$/.test(text.replace(/\s/g, "")) ||
		/^\d{4}-\d\d-\d\d|^\d\d?\/\d\d?\/\d{2,4}|^-?\d+[.,]\d+$/.test(text) ||
		/^\S+@\S+\.\S+$|^https?:\/\//.test(text)
	);
}

function isSame(cells: string[], header: string[]): boolean {
	return header.every((title, index) => title === (cells[index] ?? ""));
}

/**
 * The columns that have a title or values. Beyond the last title, values in a few rows only are not a column but cells too
 * many: they stay at the end of their row, which will be refused for them.
 */
function keptColumns(titles: string[], body: Line[]): number[] {
	const width = body.reduce((widest, { cells }) => Math.max(widest, cells.length), titles.length);
	const lastTitle = titles.findLastIndex(Boolean);
	const filled = new Array<number>(width).fill(0);
	for (const { cells } of body)
		cells.forEach((cell, index) => {
			if (cell) filled[index] = (filled[index] ?? 0) + 1;
		});
	const kept = filled.flatMap((count, index) => {
		if (index > lastTitle) return count * 5 > body.length ? [index] : [];
		return titles[index] || count > 0 ? [index] : [];
	});
	if (kept.length > MAX_COLUMNS)
		refuse("invalid", "file.too-many-columns", { values: { max: MAX_COLUMNS } });
	return kept;
}

/** Titles on one line, each once; a column without one is called by its letter. */
function nameColumns(kept: number[], titles: string[]): string[] {
	const names: string[] = [];
	for (const index of kept) {
		const title = (titles[index] ?? "").replace(/\s+/g, " ").slice(0, 120) || letterOf(index);
		let name = title;
		for (let count = 2; names.includes(name); count++) name = `${title} (${count})`;
		names.push(name);
	}
	return names;
}

/** A, B … Z, AA, AB: as spreadsheets name columns. */
export function letterOf(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
