import type { Commune } from "#db/schema/index.ts";
import {
	type CommuneIndex,
	communeIndex,
	eachWithOneTypo,
	lettersOf,
	type NamedCommune,
} from "./commune-index.server.ts";
import { readPlaceWords } from "./place-words.ts";
import { suggestCommunes } from "./suggest-communes.server.ts";

/** What a file or a form says of a place; `departement` is a code or a name. */
export type PlaceClues = {
	code?: string | undefined;
	postcode?: string | undefined;
	name?: string | undefined;
	departement?: string | undefined;
};

export type ResolutionMeans =
	| "code"
	| "former-code"
	| "postcode-and-name"
	| "postcode"
	| "departement-and-name"
	| "name";

/** `confidence` 0 to 100. `exact`: the name given, if any, is one of the commune's, without a typo. */
export type Resolution =
	| { commune: Commune; confidence: number; how: ResolutionMeans; exact: boolean }
	| { commune: null; because: "nothing" | "ambiguous"; candidates: Commune[] };

type Clues = { letters: string; postcode: string; departement: string | null };

/**
 * The commune that a row of a directory speaks of: by INSEE code (a retired one leads to the commune that absorbed it), by
 * postcode and name, by département and name, by name alone. Null when nothing fits, or when several do.
 */
export async function resolveCommune(clues: PlaceClues): Promise<Resolution> {
	return resolveIn(await communeIndex.read(), clues);
}

/** The commune that somebody typed in one field: « Delle », « 90100 Delle », « Delle (90) », « 90033 ». */
export async function resolvePlaceWords(text: string): Promise<Resolution> {
	const index = await communeIndex.read();
	const { name, code, departement } = readPlaceWords(text);
	const asName = resolveIn(index, { name: text });
	if (asName.commune && asName.exact) return asName;
	const isPostcode = code !== null && index.byPostcode.has(code);
	const resolved = resolveIn(index, {
		...(code && (isPostcode ? { postcode: code } : { code })),
		...(departement && { departement }),
		...(name && { name }),
	});
	if (resolved.commune || resolved.because === "ambiguous") return resolved;
	const [only, another] = await suggestCommunes(text);
	return only && !another
		? { commune: only.commune, confidence: 60, how: "name", exact: false }
		: resolved;
}

function resolveIn(index: CommuneIndex, given: PlaceClues): Resolution {
	const clues: Clues = {
		letters: lettersOf(given.name ?? ""),
		postcode: fiveDigits(given.postcode),
		departement: departementCode(index, given),
	};
	return (
		byCode(index, fiveDigits(given.code), clues) ??
		byPostcode(index, clues) ??
		byDepartement(index, clues) ??
		(index.byPostcode.has(clues.postcode) ? byPostcodeAlone(index, clues) : byName(index, clues))
	);
}

/** A spreadsheet takes the first zero of 01400 away. */
function fiveDigits(text: string | undefined): string {
	const digits = (text ?? "").trim().toUpperCase().replace(/\s/g, "");
	return /^\d{4}$/.test(digits) ? `0${digits}` : digits;
}

/** Said by code, by name, or by the first digits of the postcode, which Corsica shares and overseas lengthens. */
function departementCode({ departements }: CommuneIndex, given: PlaceClues): string | null {
	const said = (given.departement ?? "").trim();
	const code = /^(\d{1,3}|2[AB])\b/i.exec(said)?.[1]?.toUpperCase().padStart(2, "0");
	if (code) return code;
	const letters = lettersOf(said);
	const named = letters && [...departements].find(([, name]) => lettersOf(name) === letters)?.[0];
	if (named) return named;
	const postcode = fiveDigits(given.postcode);
	if (!/^\d{5}$/.test(postcode) || postcode.startsWith("20")) return null;
	return postcode.startsWith("97") ? postcode.slice(0, 3) : postcode.slice(0, 2);
}

function byCode(
	{ byCode, byFormerCode, namesOf }: CommuneIndex,
	code: string,
	{ letters, postcode }: Clues,
): Resolution | null {
	const own = byCode.get(code);
	const commune = own ?? byFormerCode.get(code)?.commune;
	if (!commune) return null;
	const exact =
		letters === "" || (namesOf.get(commune.code) ?? []).some((one) => one.letters === letters);
	const agrees = exact || commune.postcodes.includes(postcode);
	const how = own ? "code" : "former-code";
	return { commune, confidence: (own ? 100 : 95) - (agrees ? 0 : 30), how, exact };
}

function byPostcode(index: CommuneIndex, { letters, postcode }: Clues): Resolution | null {
	const pool = index.byPostcode.get(postcode);
	if (!pool || letters === "") return null;
	const how = "postcode-and-name";
	const found = pick(index, letters, (commune) => pool.includes(commune), how, [98, 85]);
	if (found) return found;
	const names = pool.flatMap(({ code }) => index.namesOf.get(code) ?? []);
	return single(
		names.filter((one) => contains(letters, one.letters)),
		how,
		75,
		false,
	);
}

/** « Montbéliard Petite Hollande » is in Montbéliard. */
function contains(typed: string, known: string): boolean {
	const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
	return short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
}

/** The name, if any, is not one of those the postcode knows: a hamlet, perhaps. */
function byPostcodeAlone(index: CommuneIndex, { letters, postcode }: Clues): Resolution {
	const pool = index.byPostcode.get(postcode) ?? [];
	const [only] = pool;
	if (!only || pool.length > 1) return { commune: null, because: "ambiguous", candidates: pool };
	return { commune: only, confidence: letters ? 60 : 80, how: "postcode", exact: letters === "" };
}

function byDepartement(index: CommuneIndex, { letters, departement }: Clues): Resolution | null {
	if (!departement || letters === "") return null;
	const isThere = (commune: Commune) => commune.departementCode === departement;
	return pick(index, letters, isThere, "departement-and-name", [90, 70]);
}

/** Where a département was said and does not know the name, what other ones know is only worth showing. */
function byName(index: CommuneIndex, { letters, departement }: Clues): Resolution {
	const found = letters ? pick(index, letters, () => true, "name", [85, 50]) : null;
	if (found && !departement) return found;
	const elsewhere = found?.commune ? [found.commune] : (found?.candidates ?? []);
	return { commune: null, because: "nothing", candidates: elsewhere };
}

/** Own names before those of absorbed communes, exact ones before those with a typo; several at one level: ambiguous. */
function pick(
	index: CommuneIndex,
	letters: string,
	isThere: (commune: Commune) => boolean,
	how: ResolutionMeans,
	[sure, unsure]: [exact: number, typo: number],
): Resolution | null {
	const exact = (index.byLetters.get(letters) ?? []).filter(({ commune }) => isThere(commune));
	const own = exact.filter(({ formerName }) => formerName === null);
	if (own.length > 0) return single(own, how, sure, true);
	if (exact.length > 0) return single(exact, how, sure - 3, true);
	if (letters.length < 4) return null;
	const close: NamedCommune[] = [];
	eachWithOneTypo(index, letters, (name, whole) => {
		if (whole && isThere(name.commune)) close.push(name);
	});
	return single(close, how, unsure, false);
}

function single(
	names: NamedCommune[],
	how: ResolutionMeans,
	confidence: number,
	exact: boolean,
): Resolution | null {
	const candidates = [...new Set(names.map(({ commune }) => commune))];
	const [commune] = candidates;
	if (!commune) return null;
	if (candidates.length > 1) return { commune: null, because: "ambiguous", candidates };
	return { commune, confidence, how, exact };
}
