/** The communes in memory, by code, postcode and every name: what suggests and resolves them without asking the database. */
import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { foldPlace } from "#db/reference/fold.ts";
import { remember } from "#db/remember.server.ts";
import { type Commune, communeNames, communes, territories } from "#db/schema/index.ts";
import { matchWithOneTypo } from "../suggesting/one-typo.ts";
import { eachFrom, type SortedWords, sortWords } from "../suggesting/sorted-words.ts";

/** A name of a commune; `formerName` and `formerCode` when it is that of a commune it absorbed, or of a district. */
export type NamedCommune = {
	commune: Commune;
	/** Folded, without spaces: « montreuxchateau ». */
	letters: string;
	formerName: string | null;
	formerCode: string | null;
};

export type CommuneIndex = {
	byCode: Map<string, Commune>;
	byFormerCode: Map<string, NamedCommune>;
	byPostcode: Map<string, Commune[]>;
	/** Postcodes in order; owners are positions in `communes`. */
	postcodes: SortedWords;
	communes: Commune[];
	names: NamedCommune[];
	namesOf: Map<string, NamedCommune[]>;
	byLetters: Map<string, NamedCommune[]>;
	/** What names begin with, and what each of their words begins with; owners are positions in `names`. */
	beginnings: SortedWords;
	/** Names written backwards, so that what they end with is a run too. */
	endings: SortedWords;
	/** Names of the départements by code. */
	departements: Map<string, string>;
};

export const communeIndex = remember("communes", ["communes"], loadIndex);

/** Letters to compare: no case, accent, space or abbreviation. */
export function lettersOf(name: string): string {
	return foldPlace(name).replaceAll(" ", "");
}

async function loadIndex(): Promise<CommuneIndex> {
	const [all, allNames, departements] = await Promise.all([
		db.select().from(communes),
		db.select().from(communeNames),
		db
			.select({ code: territories.code, name: territories.name })
			.from(territories)
			.where(eq(territories.kind, "departement")),
	]);
	const byCode = new Map(all.map((commune) => [commune.code, commune]));
	const named = allNames.flatMap(({ communeCode, folded, formerName, formerCode }) => {
		const commune = byCode.get(communeCode);
		if (!commune) return [];
		return [{ commune, folded, formerName, formerCode, letters: folded.replaceAll(" ", "") }];
	});
	const names: NamedCommune[] = named.map(({ folded: _, ...name }) => name);
	return {
		byCode,
		byFormerCode: new Map(
			names.flatMap((name) => (name.formerCode ? [[name.formerCode, name] as const] : [])),
		),
		byPostcode: groupBy(all, ({ postcodes }) => postcodes),
		postcodes: sortWords(
			all.flatMap(({ postcodes }, owner) =>
				postcodes.map((postcode): [string, number] => [postcode, owner]),
			),
		),
		communes: all,
		names,
		namesOf: groupBy(names, ({ commune }) => [commune.code]),
		byLetters: groupBy(names, ({ letters }) => [letters]),
		beginnings: sortWords(named.flatMap(({ folded }, owner) => wordBeginnings(folded, owner))),
		endings: sortWords(names.map(({ letters }, owner) => [backwards(letters), owner])),
		departements: new Map(departements.map(({ code, name }) => [code, name])),
	};
}

/**
 * Calls `visit` for the names that are what was typed but for one typo, or begin so. A typo leaves one of the halves right, so
 * names that begin or end like it are enough to look at; the letters around the middle are left to both, since two swapped
 * ones may be there.
 */
export function eachWithOneTypo(
	{ beginnings, endings, names }: CommuneIndex,
	typed: string,
	visit: (name: NamedCommune, whole: boolean) => void,
): void {
	const half = typed.length >> 1;
	const look = (word: string, owner: number) => {
		const found = matchWithOneTypo(typed, word);
		const name = names[owner];
		if (found && name) visit(name, found === "whole" && word.length === name.letters.length);
	};
	eachFrom(beginnings, typed.slice(0, Math.max(1, half - 1)), look);
	eachFrom(endings, backwards(typed.slice(half + 1)), (_, owner) =>
		look(names[owner]?.letters ?? "", owner),
	);
}

function backwards(text: string): string {
	return text.split("").reverse().join("");
}

/** « val d usiers » begins with valdusiers, dusiers and usiers. */
function wordBeginnings(folded: string, owner: number): [string, number][] {
	const words = folded.split(" ");
	return words.map((_, index) => [words.slice(index).join(""), owner]);
}

function groupBy<Item>(items: Item[], keysOf: (item: Item) => string[]): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items)
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}
