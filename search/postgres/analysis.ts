/** French text as the words that are indexed and looked for: rows and questions both go through here, so that they agree. */
import { stemmer } from "@orama/stemmers/french";
import { stopWords } from "./stop-words.ts";

/** Lower case, no accents, ligatures opened: « Bœuf fermière » is "boeuf fermiere". */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.replaceAll("œ", "oe")
		.replaceAll("æ", "ae")
		.normalize("NFD")
		.replace(/\p{M}/gu, "");
}

/** The words that mean something, folded, in order. Apostrophes and hyphens separate: « l'huile d'olive » is huile, olive. */
export function wordsOf(text: string): string[] {
	return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
		(word) => !stopWords.has(word) && (word.length > 1 || /\p{N}/u.test(word)),
	);
}

/** Forms that no rule brings together, and the one word people type for another. */
const sameAs = new Map([
	["bio", "biologique"],
	["blanche", "blanc"],
	["douce", "doux"],
	["fraiche", "frais"],
	["grasse", "gras"],
	["grosse", "gros"],
	["rousse", "roux"],
	["seche", "sec"],
	["vieille", "vieux"],
]);

/** Singular; words that the stemmer would take for another product: parsnip for a basket, sausage for a sauce. */
const apart = new Set(
	`celeri cellier confiserie cremant cremerie fumier galerie navette panais poiree puree sauce saucisse sellerie`.split(
		" ",
	),
);

const stems = new Map<string, string>();

/**
 * The part that plural, feminine and derived forms share. Stemmed again until nothing changes, which brings together more
 * pairs (fermier, fermière) than one pass does, but never down to two letters.
 */
export function stemOf(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const stem = stemmed(word);
	if (stems.size > 200_000) stems.clear();
	stems.set(word, stem);
	return stem;
}

function stemmed(word: string): string {
	const single = apart.has(word) ? word : singular(word);
	if (apart.has(single)) return single;
	let stem = singular(sameAs.get(single) ?? single);
	for (let next = stemmer(stem); next !== stem && next.length > 2; next = stemmer(stem))
		stem = next;
	return stem;
}

/** Before the stemmer, which would take « saucissons » for a verb. */
function singular(word: string): string {
	if (word.length < 4) return word;
	if (/(eau|ou)x$/.test(word)) return word.slice(0, -1);
	if (/aux$/.test(word)) return `${word.slice(0, -2)}l`;
	return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * A word as a number of 31 bits. Two words of 200 000 share theirs some ten times in all, and then one finds the other: the
 * price of needing no shared register of words, which would make writers wait for each other.
 */
export function numberOf(stem: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < stem.length; index++)
		hash = Math.imul(hash ^ stem.charCodeAt(index), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 1;
}
