/** The contract read as slowly as possible: every document looked at, for the engines to agree with. */
import type { SearchDocument } from "#search/documents.ts";
import type { Count, Position, Question } from "#search/engine.ts";
import { stemOf, wordsOf } from "#search/postgres/analysis.ts";

const EARTH_KM = 6371.0088;
/** Engines may round positions to the centimetre. */
const ROUNDING_KM = 2e-5;
const RADIAN = Math.PI / 180;

export function kmBetween(a: Position, b: Position): number {
	const half = (from: number, to: number) => Math.sin(((to - from) * RADIAN) / 2) ** 2;
	const h =
		half(a.latitude, b.latitude) +
		Math.cos(a.latitude * RADIAN) * Math.cos(b.latitude * RADIAN) * half(a.longitude, b.longitude);
	return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

type Read = { document: SearchDocument; titled: Set<string>; all: Set<string> };

export class BruteForce {
	private readonly all: Read[];

	constructor(documents: SearchDocument[]) {
		const stems = (texts: string[]) => new Set(texts.flatMap(wordsOf).map(stemOf));
		this.all = documents.map((document) => ({
			document,
			titled: stems(document.names),
			all: stems([...document.names, ...document.texts]),
		}));
	}

	/** Ids in order, all of them. */
	find(question: Question): string[] {
		const { place, sort } = question;
		const words = [...wordsOf(question.words).map(stemOf)];
		const rows = this.matching(question).map(({ document, titled }) => ({
			id: document.id,
			hits: sort === "fit" ? words.filter((word) => titled.has(word)).length : 0,
			km:
				place && sort !== "freshness"
					? document.position
						? kmBetween(place, document.position)
						: Number.POSITIVE_INFINITY
					: 0,
			minute: Math.floor((document.freshAt?.getTime() ?? 0) / 60_000),
			number: document.number,
		}));
		const byKm = place !== null && sort !== "freshness";
		rows.sort(
			(a, b) =>
				b.hits - a.hits ||
				// nearer than the rounding of positions is the same place
				(byKm ? (Math.abs(a.km - b.km) < 1e-4 ? 0 : a.km - b.km) : b.minute - a.minute) ||
				b.number - a.number,
		);
		return rows.map(({ id }) => id);
	}

	private matching(question: Question): Read[] {
		const words = wordsOf(question.words).map(stemOf);
		return this.all.filter(
			({ document, all }) =>
				document.type === question.type &&
				words.every((word) => all.has(word)) &&
				isThere(document, question) &&
				isAsked(document, question) &&
				isNear(document, question) &&
				(!question.onlyShortCircuit || isShortCircuit(document, question)),
		);
	}

	/** How many there would be with this in the question. */
	count(question: Question, change: Partial<Question>): number {
		return this.matching({ ...question, ...change }).length;
	}

	/** The same for each value, without those that would give nothing. */
	counts<Value>(
		question: Question,
		values: readonly Value[],
		change: (value: Value) => Partial<Question>,
	): Count<Value>[] {
		return values
			.map((value) => ({ value, count: this.count(question, change(value)) }))
			.filter(({ count }) => count > 0);
	}
}

function isThere(document: SearchDocument, { today, membersToo }: Question): boolean {
	return (
		(document.lastDay === null || document.lastDay >= today) &&
		(membersToo || !document.membersOnly)
	);
}

function isAsked(document: SearchDocument, question: Question): boolean {
	return (
		(question.product === null || document.products.includes(question.product)) &&
		(question.months === 0 || (document.months & question.months) !== 0) &&
		(question.kinds.length === 0 || question.kinds.includes(document.kind)) &&
		question.labels.every((label) => document.labels.includes(label)) &&
		question.saleModes.every((mode) => document.saleModes.includes(mode)) &&
		question.deliveryModes.every((mode) => document.deliveryModes.includes(mode))
	);
}

function isNear({ position }: SearchDocument, { place, radiusKm }: Question): boolean {
	if (!place || radiusKm === null) return true;
	return position !== null && kmBetween(place, position) <= radiusKm + ROUNDING_KM;
}

function isShortCircuit(document: SearchDocument, { place, shortCircuit }: Question): boolean {
	const { maxIntermediaries, maxKm, directSaleAnyDistance } = shortCircuit;
	if (document.intermediaries > maxIntermediaries) return false;
	if (!place || (directSaleAnyDistance && document.intermediaries === 0)) return true;
	return document.position !== null && kmBetween(place, document.position) < maxKm - ROUNDING_KM;
}
