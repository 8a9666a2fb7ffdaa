import * as z from "zod";
import { organisationKinds } from "#db/vocabulary.ts";
import { type Field, fields, severalAllowed } from "./fields.ts";

/**
 * How a file is turned into cards: the field of each column that has one, by its title, and what holds for the rows that do
 * not say it themselves.
 */
export const Mapping = z.object({
	columns: z.record(z.string(), z.enum(fields)),
	kind: z.enum(organisationKinds).nullable().default(null),
	communeCode: z.string().nullable().default(null),
});
export type Mapping = z.infer<typeof Mapping>;

/** What somebody says of a file: the field of each column in their order, nothing for those left aside. */
export const ChosenColumns = z.object({
	fields: z.array(z.enum(fields).optional()),
	kind: z.enum(organisationKinds).optional(),
	/** INSEE code of the commune picked among suggestions; without script, what was typed in `commune` is looked up. */
	communeCode: z.string().optional(),
	commune: z.string().trim().default(""),
});
export type ChosenColumns = z.infer<typeof ChosenColumns>;

/** What a column of this title holds. A title is any word, "constructor" too. */
export function fieldOf({ columns }: Mapping, title: string): Field | undefined {
	return Object.hasOwn(columns, title) ? columns[title] : undefined;
}

/** Reasons why no card can be made with this mapping, with the question it is about if there is one. Empty: it can. */
export function mappingFaults({ columns, kind, communeCode }: Mapping) {
	const given = Object.values(columns);
	const has = (...wanted: Field[]) => wanted.some((field) => given.includes(field));
	const faults: { field?: string; reason: string }[] = [];
	if (!has("name")) faults.push({ reason: "mapping.no-name" });
	if (!has("commune", "communeCode", "postcode", "siret", "street") && !communeCode)
		faults.push({ field: "commune", reason: "mapping.no-commune" });
	if (!has("kind", "naf") && !kind) faults.push({ field: "kind", reason: "mapping.no-kind" });
	const twice = given.find(
		(field, index) => !severalAllowed.includes(field) && given.indexOf(field) !== index,
	);
	if (twice) faults.push({ reason: "mapping.twice" });
	return faults;
}

/** What a mapping made for another file of the same source says of this one: nothing of titles that are gone. */
export function mappingFor(columns: string[], remembered: Mapping): Mapping {
	const kept = Object.entries(remembered.columns).filter(([title]) => columns.includes(title));
	return { ...remembered, columns: Object.fromEntries(kept) };
}

/** The mapping that a proposal amounts to, for a file that nobody has corrected yet. */
export function mappingOf(
	proposed: { column: string; field: Field | null }[],
	kind: Mapping["kind"] = null,
): Mapping {
	const columns = proposed.flatMap(({ column, field }) =>
		field ? [[column, field] as const] : [],
	);
	return { columns: Object.fromEntries(columns), kind, communeCode: null };
}
