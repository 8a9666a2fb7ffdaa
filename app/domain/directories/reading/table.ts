/** A file as a table: what every format is read into. */

export const formats = ["csv", "xlsx", "xls", "ods"] as const;
export type Format = (typeof formats)[number];

export const MAX_BYTES = 32 * 1024 * 1024;
export const MAX_ROWS = 100_000;
export const MAX_COLUMNS = 200;

/** `line` is the row's number as a spreadsheet shows it, 1 for the first of the file, blank ones counted. */
export type Row = { line: number; cells: string[] };

export type Sheet = { name: string; rows: number };

/** How the file was understood, shown to the person so that she can object. */
export type Reading = {
	headerLine: number;
	encoding?: Encoding;
	separator?: Separator;
	sheet?: string;
	/** The sheets that hold something, to choose another one. */
	sheets?: Sheet[];
};

export type Table = { format: Format; reading: Reading; columns: string[]; rows: Row[] };

export const encodings = [
	"utf-8",
	"utf-16le",
	"utf-16be",
	"windows-1252",
	"iso-8859-15",
	"macintosh",
] as const;
export type Encoding = (typeof encodings)[number];

export const separators = [";", ",", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

/** Rows of raw cells, before a header is found; index 0 is line 1. Blank rows are empty arrays. */
export type Grid = string[][];

/** What a cell says: no space around it, accents composed, nothing invisible. */
export function cleanCell(text: string): string {
	return text
		.normalize("NFC")
		.replace(/\r\n?/g, "\n")
		.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
		.trim();
}
