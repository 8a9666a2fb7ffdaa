/** What one click more would give, counted on the traits of all matches. */
import { deliveryModes, organisationKinds, saleModes } from "#db/vocabulary.ts";
import type { Count, Facets, Question } from "../engine.ts";
import type { Plan } from "./plan.ts";
import type { ProductTree } from "./product-tree.ts";
import { chordSquare, type Point, squareBetween } from "./sphere.ts";
import { ROUNDING_KM } from "./statement.ts";
import { TraitsReader } from "./traits.ts";

/** Kilometres of the radius choices. */
const RINGS = [10, 20, 50, 100];

export type Counted = { total: number; facets: Facets };

type Tally = {
	total: number;
	shortCircuit: number;
	labels: Map<number, number>;
	products: Map<number, number>;
	/** By bits or by rank, as rows keep them. */
	months: number[];
	kinds: number[];
	saleModes: number[];
	deliveryModes: number[];
	rings: number[];
};

/**
 * `packed` has the traits of every match, months and kinds apart: a month or a kind takes the place of the one chosen, so that
 * each is counted without its own filter. `times`: how many rows each one counted stands for.
 */
export function countFacets(
	plan: Plan,
	packed: Buffer | null,
	tree: ProductTree,
	times: number,
): Counted {
	const tally = tallyOf(plan, packed ?? Buffer.alloc(0));
	const own = new Map([...tally.products].map(([id, count]) => [id, count * times]));
	const products = plan.type === "organisations" ? own : tree.summed(own);
	const coded = <Code>(codes: readonly Code[], counts: number[]): Count<Code>[] =>
		ranked(codes.map((value, index) => ({ value, count: (counts[index] ?? 0) * times })));
	return {
		total: tally.total * times,
		facets: {
			products: ranked(
				tree
					.branches(plan.question.product, products)
					.map((id) => ({ value: id, count: products.get(id) ?? 0 })),
			),
			labels: ranked([...tally.labels].map(([value, count]) => ({ value, count: count * times }))),
			months: coded(monthNumbers, tally.months).sort((a, b) => a.value - b.value),
			kinds: coded(organisationKinds, tally.kinds),
			saleModes: coded(saleModes, tally.saleModes),
			deliveryModes: coded(deliveryModes, tally.deliveryModes),
			distances: distances(plan, tally.rings, times),
			shortCircuit: tally.shortCircuit * times,
		},
	};
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

function ranked<Value>(counts: Count<Value>[]): Count<Value>[] {
	return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function tallyOf({ question, point }: Plan, packed: Buffer): Tally {
	const zeros = (length: number) => Array<number>(length).fill(0);
	const tally: Tally = {
		...{ total: 0, shortCircuit: 0, labels: new Map(), products: new Map() },
		...{ months: zeros(12), kinds: zeros(organisationKinds.length) },
		...{ saleModes: zeros(saleModes.length), deliveryModes: zeros(deliveryModes.length) },
		rings: zeros(RINGS.length + 1),
	};
	const kinds = new Set(question.kinds.map((kind) => organisationKinds.indexOf(kind)));
	const count = counterOf(tally, question, point);
	const row = new TraitsReader(packed);
	while (row.next()) {
		const ofKind = kinds.size === 0 || kinds.has(row.kind);
		const ofMonth = question.months === 0 || (row.months & question.months) !== 0;
		if (ofKind) countBits(row.months, tally.months);
		if (ofMonth) countOne(tally.kinds, row.kind);
		if (ofKind && ofMonth) count(row);
	}
	return tally;
}

/** Counts a row of the answer, months and kinds apart. */
function counterOf(
	tally: Tally,
	question: Question,
	point: Point | null,
): (row: TraitsReader) => void {
	const rings = RINGS.map((km) => chordSquare(km + ROUNDING_KM));
	const isShort = shortCircuitTest(question);
	return (row) => {
		tally.total++;
		row.countLabels(tally.labels);
		row.countProducts(tally.products);
		countBits(row.saleModes, tally.saleModes);
		countBits(row.deliveryModes, tally.deliveryModes);
		const square = point ? squareBetween(row, point) : null;
		if (square !== null) countOne(tally.rings, ringOf(square, rings));
		if (isShort(row.intermediaries, square)) tally.shortCircuit++;
	};
}

function ringOf(square: number, rings: number[]): number {
	const ring = rings.findIndex((limit) => square <= limit);
	return ring < 0 ? rings.length : ring;
}

function countOne(counts: number[], index: number): void {
	counts[index] = (counts[index] ?? 0) + 1;
}

function countBits(bits: number, counts: number[]): void {
	for (let left = bits, index = 0; left > 0; left >>= 1, index++)
		if (left & 1) counts[index] = (counts[index] ?? 0) + 1;
}

/** What `shortCircuitTest` of the statement says in SQL. */
function shortCircuitTest({ shortCircuit }: Question) {
	const { maxIntermediaries, maxKm, directSaleAnyDistance } = shortCircuit;
	const limit = chordSquare(maxKm - ROUNDING_KM);
	return (intermediaries: number, square: number | null): boolean =>
		intermediaries <= maxIntermediaries &&
		(square === null || (directSaleAnyDistance && intermediaries === 0) || square < limit);
}

/** How many there are within each radius, up to the one asked for. */
function distances({ point, question }: Plan, rings: number[], times: number): Facets["distances"] {
	if (!point) return [];
	const limits: (number | null)[] = [...RINGS, null];
	return limits
		.map((value, ring) => ({
			value,
			count: rings.slice(0, ring + 1).reduce((sum, count) => sum + count, 0) * times,
		}))
		.filter(({ value }) => question.radiusKm === null || (value ?? Infinity) <= question.radiusKm);
}
