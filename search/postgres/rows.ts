/** A document as the narrow row that questions are answered from. */
import {
	type DeliveryMode,
	deliveryModes,
	organisationKinds,
	type SaleMode,
	saleModes,
} from "#db/vocabulary.ts";
import type { SearchDocument } from "../documents.ts";
import type { SearchType } from "../engine.ts";
import { numberOf, stemOf, wordsOf } from "./analysis.ts";
import { ANYWHERE, cellOf } from "./cells.ts";
import { nowhere, pointOf } from "./sphere.ts";
import { packTraits } from "./traits.ts";

export const searchTypes = ["offers", "needs", "organisations"] as const satisfies SearchType[];

/** One row in so many also stands in the sample. */
export const SAMPLE = 16;

export function tableName(type: SearchType, sample = false, schema = "search"): string {
	return `${schema}.${type}${sample ? "_sample" : ""}`;
}

/** Long descriptions say the same thing again: words beyond these are not indexed. */
const MAX_WORDS = 160;

const DAY = 86_400_000;
const MINUTE = 60_000;
const FOREVER = 2 ** 31 - 1;

export type SearchRow = {
	id: string;
	number: number;
	fresh: number;
	x: number;
	y: number;
	z: number;
	cell: number;
	expires: number;
	months: number;
	kind: number;
	sale_modes: number;
	delivery_modes: number;
	intermediaries: number;
	title_words: number;
	members: boolean;
	labels: number[];
	products: number[];
	words: number[];
	traits: string;
};

export const columns: (keyof SearchRow)[] = [
	...(["id", "number", "fresh", "x", "y", "z", "cell", "expires", "months", "kind"] as const),
	...(["sale_modes", "delivery_modes", "intermediaries", "title_words", "members"] as const),
	...(["labels", "products", "words", "traits"] as const),
];

/** A row with its words as they are written, which prefixes and typing errors are looked for in. */
export type MadeRow = { type: SearchType; row: SearchRow; words: string[] };

export function makeRow(document: SearchDocument): MadeRow {
	const { type, labels, products, months, position, freshAt, lastDay, intermediaries } = document;
	const titled = [...new Set(document.names.flatMap(wordsOf))];
	const written = [...new Set([...titled, ...document.texts.flatMap(wordsOf)])];
	const inTitle = new Set(titled.map(indexed));
	const words = [...new Set([...inTitle, ...written.slice(titled.length).map(indexed)])];
	const point = position ? pointOf(position) : nowhere;
	const kind = organisationKinds.indexOf(document.kind);
	const sold = saleBits(document.saleModes);
	const delivered = deliveryBits(document.deliveryModes);
	const row: SearchRow = {
		id: document.id,
		number: document.number,
		fresh: freshAt ? Math.floor(freshAt.getTime() / MINUTE) : 0,
		...point,
		cell: position ? cellOf(position) : ANYWHERE,
		expires: lastDay ? dayNumber(lastDay) : FOREVER,
		months,
		kind,
		sale_modes: sold,
		delivery_modes: delivered,
		intermediaries,
		title_words: Math.min(inTitle.size, MAX_WORDS),
		members: document.membersOnly,
		labels,
		products,
		words: words.slice(0, MAX_WORDS),
		traits: packTraits({
			...{ ...point, kind, intermediaries, months, labels },
			saleModes: sold,
			deliveryModes: delivered,
			products: type === "organisations" ? products : products.slice(0, 1),
		}),
	};
	return { type, row, words: written };
}

function indexed(word: string): number {
	return numberOf(stemOf(word));
}

/** Days since 1970 of an ISO date. */
export function dayNumber(date: string): number {
	return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

export function saleBits(modes: SaleMode[]): number {
	return bits(saleModes, modes);
}

export function deliveryBits(modes: DeliveryMode[]): number {
	return bits(deliveryModes, modes);
}

function bits<Code>(all: readonly Code[], some: Code[]): number {
	return some.reduce((sum, code) => sum | (1 << all.indexOf(code)), 0);
}
