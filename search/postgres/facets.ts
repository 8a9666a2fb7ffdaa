/** What one click more would give, counted beside the answer on the same rows. */
import { deliveryModes, organisationKinds, saleModes } from "#db/vocabulary.ts";
import type { Count, Facets } from "../engine.ts";
import type { Plan } from "./plan.ts";
import type { ProductTree } from "./product-tree.ts";
import { chordSquare } from "./sphere.ts";
import type { Filters, Parameters } from "./statement.ts";

/** Kilometres of the radius choices. */
const RINGS = [10, 20, 50, 100];

/** The columns of the rows `m` that facets are counted on. */
export function facetColumns(plan: Plan, filters: Filters, parameters: Parameters): string {
	const ring = plan.point
		? RINGS.map((km) => `(${filters.square} > ${parameters.add(chordSquare(km), "float8")})::int4`)
		: ["0"];
	return [
		plan.type === "organisations" ? "products" : "products[1] as product",
		...["labels", "months", "kind", "sale_modes", "delivery_modes"],
		`${ring.join(" + ")} as ring`,
		`${filters.shortCircuit()} as short`,
		`${filters.month} as of_month`,
		`${filters.kind} as of_kind`,
	].join(", ");
}

type Pairs<Value> = [value: Value, count: number][] | null;

/** What the statement counts; `lists` are sets of values kept as one array or as bits. */
export type Counted = {
	products: Pairs<number>;
	labels: Pairs<number[]>;
	months: Pairs<number>;
	kinds: Pairs<number>;
	rings: Pairs<number>;
	sale_modes: Pairs<number>;
	delivery_modes: Pairs<number>;
	short: number;
};

/** Scalars that count `m`. A month or a kind takes the place of the one chosen, so that filter is left out of its own count. */
export function facetsSql(plan: Plan): string {
	const both = "of_month and of_kind";
	const product =
		plan.type === "organisations"
			? pairs("product", "m, unnest(products) product", both)
			: pairs("product", "m", both);
	return [
		`${product} as products`,
		`${pairs("labels", "m", both)} as labels`,
		`${pairs("months", "m", "of_kind")} as months`,
		`${pairs("kind", "m", "of_month")} as kinds`,
		`${pairs("ring", "m", both)} as rings`,
		`${pairs("sale_modes", "m", both)} as sale_modes`,
		`${pairs("delivery_modes", "m", both)} as delivery_modes`,
		`(select count(*)::int4 from m where short and ${both}) as short`,
	].join(",\n");
}

function pairs(column: string, from: string, test: string): string {
	return `(select json_agg(json_build_array(value, found)) from (select ${column} as value, count(*) as found from ${from} where ${test} group by 1) g)`;
}

/** `times`: how many rows each one counted stands for. */
export function facetsOf(plan: Plan, counted: Counted, tree: ProductTree, times: number): Facets {
	const own = new Map((counted.products ?? []).map(([id, found]) => [id, found * times]));
	const products = plan.type === "organisations" ? own : tree.summed(own);
	const branches = tree.branches(plan.question.product, products);
	const scaled = <Value>(list: Pairs<Value>): [Value, number][] =>
		(list ?? []).map(([value, found]) => [value, found * times]);
	return {
		products: ranked(branches.map((id) => ({ value: id, count: products.get(id) ?? 0 }))),
		labels: ranked(spread(scaled(counted.labels), (labels) => labels)),
		months: spread(scaled(counted.months), bitsIn).map(({ value, count }) => ({
			value: value + 1,
			count,
		})),
		kinds: ranked(spread(scaled(counted.kinds), (kind) => organisationKinds.slice(kind, kind + 1))),
		saleModes: ranked(coded(saleModes, scaled(counted.sale_modes))),
		deliveryModes: ranked(coded(deliveryModes, scaled(counted.delivery_modes))),
		distances: distances(plan, scaled(counted.rings)),
		shortCircuit: counted.short * times,
	};
}

/** Each value of sets that are counted whole. */
function spread<Set, Value>(
	list: [Set, number][],
	valuesOf: (set: Set) => readonly Value[],
): Count<Value>[] {
	const counts = new Map<Value, number>();
	for (const [set, count] of list)
		for (const value of valuesOf(set)) counts.set(value, (counts.get(value) ?? 0) + count);
	return [...counts].map(([value, count]) => ({ value, count }));
}

function coded<Code>(codes: readonly Code[], list: [number, number][]): Count<Code>[] {
	return spread(list, (bits) => codes.filter((_, index) => bits & (1 << index)));
}

function bitsIn(bits: number): number[] {
	return Array.from({ length: 12 }, (_, index) => index).filter((index) => bits & (1 << index));
}

function ranked<Value>(counts: Count<Value>[]): Count<Value>[] {
	return counts.sort((a, b) => b.count - a.count);
}

/** How many there are within each radius, up to the one asked for. */
function distances({ point, question }: Plan, rings: [number, number][]): Facets["distances"] {
	if (!point) return [];
	const within = (ring: number) =>
		rings.reduce((sum, [value, count]) => (value <= ring ? sum + count : sum), 0);
	const limits: (number | null)[] = [...RINGS, null];
	return limits
		.map((km, ring) => ({ value: km, count: within(ring) }))
		.filter(({ value }) => question.radiusKm === null || (value ?? Infinity) <= question.radiusKm);
}
