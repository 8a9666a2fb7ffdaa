import Papa from "papaparse";
import { refuse } from "../../errors.ts";
import { cleanCell, type Grid, MAX_ROWS, type Separator, separators } from "./table.ts";

/**
 * Text as a grid, with the separator that cuts its first lines most evenly. A cell may hold line breaks inside quotes: it is
 * still one line, as in a spreadsheet.
 * @throws invalid `file.unclosed-quote` {line} · `file.too-many-rows`
 */
export function readDelimited(text: string): { separator: Separator; grid: Grid } {
	const { announced, body } = takeAnnouncement(text.replace(/\r\n?/g, "\n"));
	const separator = announced ?? guessSeparator(body);
	const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator, newline: "\n" });
	const fault = errors.find(({ type }) => type === "Quotes");
	if (fault) refuse("invalid", "file.unclosed-quote", { values: { line: (fault.row ?? 0) + 1 } });
	if (data.length > MAX_ROWS + 100)
		refuse("invalid", "file.too-many-rows", { values: { max: MAX_ROWS } });
	const grid = data.map((cells) => cells.map((cell) => cleanCell(cell).replace(asTextMark, "")));
	return { separator, grid: announced ? [[], ...grid] : grid };
}

/** The quote that says a cell beginning like a formula is text: ours put it, and so do others. */
const asTextMark = /^'(?=[=@+-])/;

/** Spreadsheets may say « sep=; » on a first line of their own. */
function takeAnnouncement(text: string): { announced?: Separator; body: string } {
	const [line = "", said] = /^sep=(.)\n/i.exec(text) ?? [];
	const announced = separators.find((separator) => separator === said);
	return announced ? { announced, body: text.slice(line.length) } : { body: text };
}

function guessSeparator(text: string): Separator {
	const sample = text.slice(0, 200_000);
	const [best] = separators
		.map((separator) => ({ separator, evenness: evenness(sample, separator) }))
		.sort((one, other) => other.evenness - one.evenness);
	return best && best.evenness > 0 ? best.separator : ";";
}

/** How many columns the separator makes, times how regularly it makes them. */
function evenness(sample: string, delimiter: Separator): number {
	const { data } = Papa.parse<string[]>(sample, { delimiter, newline: "\n", preview: 200 });
	const widths = data.filter((cells) => cells.some((cell) => cell.trim())).map((c) => c.length);
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	const [[width, rows] = [0, 0]] = [...counts].sort(([, one], [, other]) => other - one);
	const share = rows / (widths.length || 1);
	return width > 1 ? width * share * share : 0;
}
