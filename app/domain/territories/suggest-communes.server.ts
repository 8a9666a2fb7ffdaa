import { foldText } from "#db/reference/fold.ts";
import type { Commune } from "#db/schema/index.ts";
import { eachFrom } from "../suggesting/sorted-words.ts";
import {
	type CommuneIndex,
	communeIndex,
	eachWithOneTypo,
	lettersOf,
	type NamedCommune,
} from "./commune-index.server.ts";
import { distanceKm, type Position } from "./distance.ts";
import { districtPostcode } from "./districts.ts";
import { readPlaceWords } from "./place-words.ts";

export type CommuneSuggestion = {
	commune: Commune;
	departement: string;
	/** The name it was found by, when it is that of a commune it absorbed or of one of its districts. */
	formerName: string | null;
	/** The INSEE code that went with that name. */
	formerCode: string | null;
	/** The postcode to show beside it: the one typed, else its first. */
	postcode: string | null;
};

type Options = { near?: Position | undefined; limit?: number };

type Match = NamedCommune & { rank: number };

/**
 * Communes that `text` may mean: names as people shorten them, names of communes that were merged, one typo, postcodes, INSEE
 * codes, and « Delle 90 » or « 90100 Delle ». Ranked by exactness, then by population and, with `near`, by nearness.
 */
export async function suggestCommunes(
	text: string,
	{ near, limit = 8 }: Options = {},
): Promise<CommuneSuggestion[]> {
	const index = await communeIndex.read();
	const { name, code, departement } = readPlaceWords(text);
	const matches =
		name === "" ? matchCodes(index, code ?? text.trim()) : matchNames(index, text, name);
	const wanted =
		name === "" ? [] : matches.filter(({ commune }) => isIn(commune, code, departement));
	return best(wanted.length > 0 ? wanted : matches, near)
		.slice(0, limit)
		.map(({ commune, formerName, formerCode }) => ({
			commune,
			formerName,
			formerCode,
			departement: index.departements.get(commune.departementCode) ?? commune.departementCode,
			postcode: postcodeOf(commune, [code, districtPostcode(formerCode)]),
		}));
}

function postcodeOf({ postcodes }: Commune, preferred: (string | null)[]): string | null {
	return postcodes.find((postcode) => preferred.includes(postcode)) ?? postcodes[0] ?? null;
}

function isIn(commune: Commune, code: string | null, departement: string | null): boolean {
	if (code) return commune.postcodes.includes(code) || commune.code === code;
	return (
		departement === null ||
		commune.departementCode === departement ||
		commune.postcodes.some((postcode) => postcode.startsWith(departement))
	);
}

const itself = { letters: "", formerName: null, formerCode: null };

function matchCodes({ postcodes, communes, byCode, byFormerCode }: CommuneIndex, typed: string) {
	const matches: Match[] = [];
	const digits = typed.toUpperCase();
	if (/^\d+$/.test(digits))
		eachFrom(postcodes, digits, (postcode, owner) => {
			const commune = communes[owner];
			const rank = postcode === digits ? 0 : 2;
			if (commune) matches.push({ commune, ...itself, rank });
		});
	const own = byCode.get(digits);
	if (own) matches.push({ commune: own, ...itself, rank: 1 });
	const former = byFormerCode.get(digits);
	if (former) matches.push({ ...former, rank: 1 });
	return matches;
}

/** Names as typed; else with a typo; else without the last words, which may be a hamlet or the département. */
function matchNames(index: CommuneIndex, text: string, name: string): Match[] {
	const weak: Match[] = [];
	for (const letters of spellings(text, name)) {
		const found = matchBeginnings(index, letters);
		if (found.some(({ rank }) => rank <= 2)) return found;
		weak.push(...found);
	}
	const letters = lettersOf(name);
	const close = letters.length < 4 ? [] : matchTypos(index, letters);
	const found = [...weak, ...close];
	return found.length > 0 ? found : matchFirstWords(index, name.split(/[\s-]+/));
}

/**
 * The whole text, since « Paris 12 » is a name too; the name without its figures; with its article, for « La Chapelle » that
 * stands for Lachapelle; and the reverse.
 */
function spellings(text: string, name: string): string[] {
	const letters = lettersOf(name);
	const withArticle = foldText(name).replaceAll(" ", "");
	return [
		...new Set([lettersOf(text), letters, withArticle, letters.replace(/^(la|les|le)(?=..)/, "")]),
	];
}

function matchFirstWords(index: CommuneIndex, words: string[]): Match[] {
	const { departements } = index;
	for (let kept = words.length - 1; kept > 0; kept--) {
		const letters = lettersOf(words.slice(0, kept).join(" "));
		if (letters.length < 4) return [];
		const found = matchBeginnings(index, letters).filter(({ rank }) => rank <= 1);
		const dropped = lettersOf(words.slice(kept).join(" "));
		const there = found.filter(({ commune }) => {
			return lettersOf(departements.get(commune.departementCode) ?? "").startsWith(dropped);
		});
		if (found.length > 0) return there.length > 0 ? there : found;
	}
	return [];
}

function matchBeginnings({ beginnings, names }: CommuneIndex, letters: string): Match[] {
	const matches: Match[] = [];
	if (letters === "") return matches;
	eachFrom(beginnings, letters, (word, owner) => {
		const named = names[owner];
		if (named) matches.push({ ...named, rank: rankOf(named, word, letters) });
	});
	return matches;
}

/** 0: its very name · 1: how its name begins, or a former name · 2, 3: how a word of them begins. */
function rankOf({ letters, formerName }: NamedCommune, word: string, typed: string): number {
	const former = formerName === null ? 0 : 1;
	if (letters === typed) return former;
	return word.length === letters.length ? 1 + former : 2 + former;
}

function matchTypos(index: CommuneIndex, typed: string): Match[] {
	const matches: Match[] = [];
	eachWithOneTypo(index, typed, (name, whole) => matches.push({ ...name, rank: whole ? 4 : 5 }));
	return matches;
}

/** Each commune once, by the best of its names. */
function best(matches: Match[], near: Position | undefined): Match[] {
	const ofCommune = new Map<string, Match>();
	for (const match of matches) {
		const known = ofCommune.get(match.commune.code);
		if (!known || isBetter(match, known)) ofCommune.set(match.commune.code, match);
	}
	return [...ofCommune.values()]
		.map((match) => ({ match, weight: weigh(match.commune, near) }))
		.sort((a, b) => a.match.rank - b.match.rank || b.weight - a.weight)
		.map(({ match }) => match);
}

/** « Paris 1 » is the first district before the tenth. */
function isBetter(a: Match, b: Match): boolean {
	return a.rank < b.rank || (a.rank === b.rank && a.letters.length < b.letters.length);
}

/** Ten times the people weigh as much as fifty kilometres less; beyond two hundred and fifty, far is far. */
function weigh({ population, latitude, longitude }: Commune, near: Position | undefined): number {
	const people = Math.log10(population + 10);
	if (!near || latitude === null || longitude === null) return people;
	return people - Math.min(250, distanceKm(near, { latitude, longitude })) / 50;
}
