import { fold } from "../fold.ts";
import type { Row } from "../reading/table.ts";
import { contentLikeness, isTelling } from "./column-contents.ts";
import { isAboutSomethingElse, sharedPrefix, titleLikeness } from "./column-names.ts";
import { type Field, fields, severalAllowed } from "./fields.ts";

/** What a column seems to hold. `confidence` is 0 to 100; `samples` are its first different values. */
export type ProposedColumn = {
	column: string;
	field: Field | null;
	confidence: number;
	samples: string[];
	/** How many of the rows looked at have a value. */
	filled: number;
};

/** `values` are the filled cells of the `rows` looked at. */
type Column = { title: string; values: string[]; rows: number; samples: string[] };
type Candidate = { index: number; field: Field; likeness: number };

/** Below this a guess is worse than a question. */
const ENOUGH = 0.4;

/**
 * Proposes a field for each column, from its title and what its cells hold. Each field goes to the column that deserves it
 * most; those that several columns may say go to all that do.
 */
export function proposeColumns(columns: string[], rows: Row[]): ProposedColumn[] {
	const prefix = sharedPrefix(columns);
	const known = columns.map((title, index) => describe(title, rows, index));
	const hasFirstNames = columns.some((title) => /^prenom/.test(fold(title)));
	const candidates = known
		.flatMap((column, index) =>
			fields.map((field) => ({ index, field, likeness: likeness(column, field, prefix) })),
		)
		.map((candidate) =>
			hasFirstNames && fold(columns[candidate.index] ?? "") === "nom"
				? { ...candidate, likeness: Math.min(candidate.likeness, 0.5) }
				: candidate,
		)
		.filter((candidate) => candidate.likeness >= ENOUGH)
		.sort((one, other) => other.likeness - one.likeness);
	const chosen = assign(candidates);
	return known.map(({ title, values, samples }, index) => {
		const { field, likeness: sure } = chosen.get(index) ?? { field: null, likeness: 0 };
		const confidence = Math.round(Math.min(1, sure) * 100);
		return { column: title, field, confidence, samples, filled: values.length };
	});
}

function describe(title: string, rows: Row[], index: number): Column {
	const looked = rows.slice(0, 2000);
	const values = looked.map(({ cells }) => cells[index] ?? "").filter(Boolean);
	return { title, values, rows: looked.length, samples: [...new Set(values)].slice(0, 3) };
}

function assign(candidates: Candidate[]): Map<number, Candidate> {
	const chosen = new Map<number, Candidate>();
	for (const candidate of candidates) {
		const taken = [...chosen.values()].some(({ field }) => field === candidate.field);
		if (chosen.has(candidate.index) || (taken && !severalAllowed.includes(candidate.field)))
			continue;
		chosen.set(candidate.index, candidate);
	}
	return chosen;
}

/** Fields that are refused or doubted row by row: a column that is called so is shown even when it is full of faults. */
const neverSilent: Field[] = ["siret", "postcode", "communeCode", "latitude", "longitude", "email"];

/** The title's word and the contents' together; contents alone when they are telling enough. */
function likeness(column: Column, field: Field, prefix: string): number {
	if (field === "website" && isOneSite(column.values)) return 0;
	const said = titleLikeness(column.title, prefix, field);
	const held = contentLikeness(column.values, field);
	if (said === 0) return heldAlone(column, field, held ?? 0);
	const own = prefix && fold(column.title).startsWith(`${prefix} `) ? 0.02 : 0;
	return own + saidAndHeld(column, field, said, held);
}

function saidAndHeld(column: Column, field: Field, said: number, held: number | null): number {
	if (field === "key") return said * 0.5 * distinctness(column);
	if (column.values.length === 0) return said > 0.9 ? said * 0.6 : 0;
	if (held === null) return said < 0.7 ? said * 0.6 : said * 0.9;
	const varied = field === "siret" ? distinctness(column) * 0.05 : 0;
	const trusted = neverSilent.includes(field) ? 0.45 : 0.15;
	return said * (trusted + (0.95 - trusted) * held) + varied;
}

function heldAlone(column: Column, field: Field, held: number): number {
	if (!isTelling(field) || held < 0.8 || isAboutSomethingElse(column.title)) return 0;
	if (column.values.length * 2 < column.rows) return 0;
	return field === "siret" ? 0.5 + 0.25 * held * distinctness(column) : held * 0.6;
}

function distinctness({ values }: Column): number {
	return values.length === 0 ? 1 : new Set(values).size / values.length;
}

/** Addresses that all lead to one site are those of the directory itself. */
function isOneSite(values: string[]): boolean {
	const hosts = new Set(values.map((value) => URL.parse(value)?.host ?? value));
	return values.length > 5 && hosts.size * 5 < values.length;
}
