import { foldPlace } from "#db/reference/fold.ts";
import type { Question } from "#search/engine.ts";
import { search } from "#search/index.server.ts";
import type { Actor } from "../actor.ts";
import { neighboursIn, productName } from "../products/product-tree.ts";
import { suggestProducts } from "../products/suggest-products.server.ts";
import type { Asked } from "./ask.server.ts";
import { noFilters, type SearchFilters } from "./filters.ts";
import { findPlace } from "./find-place.server.ts";
import type { WayOut } from "./results.ts";
import { searchTypes, usualRadius } from "./search-terms.ts";

/** How many ways of each kind are worth reading. */
const MOST = 4;

/**
 * What would find something where `asked` finds nothing: a wider circle, the place that its words name, one filter less, the
 * same words among needs or organisations, a neighbouring product. Each with how many it gives, and none that gives nothing.
 */
export async function waysOut(asked: Asked, locale: Actor["locale"]): Promise<WayOut[]> {
	const ways = await Promise.all([
		wider(asked),
		around(asked),
		without(asked),
		elsewhere(asked),
		neighbours(asked, locale),
	]);
	return ways.flat();
}

async function count(question: Question, change: Partial<Question>): Promise<number> {
	const changed = { ...question, ...change, after: null, size: 1, facets: false };
	return (await search.find(changed)).total.count;
}

async function wider({ question }: Asked): Promise<WayOut[]> {
	const { radiusKm } = question;
	if (radiusKm === null) return [];
	const { facets } = await search.find({ ...question, radiusKm: null, after: null, size: 1 });
	const enough = facets?.distances.find(
		({ value, count }) => count > 0 && (value === null || value > radiusKm),
	);
	if (!enough) return [];
	const changes = { radiusKm: enough.value as SearchFilters["radiusKm"] };
	return [{ kind: "wider", radiusKm: enough.value, count: enough.count, changes }];
}

/** Nobody is named after the town next door: « miel delle » is honey around Delle. */
async function around({ filters, question }: Asked): Promise<WayOut[]> {
	const words = filters.words.split(/\s+/);
	if (filters.place || words.length < 2) return [];
	for (const at of words.keys()) {
		const [place, others] = [words.slice(at + 1).join(" "), words.slice(0, at + 1).join(" ")];
		const found = place ? (await findPlace(place)).place : null;
		if (!found || foldPlace(found.name) !== foldPlace(place)) continue;
		const changes = { words: others, place: found.code, radiusKm: usualRadius } as const;
		const near = { words: others, place: found, radiusKm: usualRadius };
		const named = { words: others, place: found.name, radiusKm: usualRadius };
		return best([{ kind: "around", ...named, count: await count(question, near), changes }]);
	}
	return [];
}

/** What each filter is to a question. The place stays: elsewhere is another search. */
const dropped: Partial<Record<keyof SearchFilters, Partial<Question>>> = {
	words: { words: "" },
	product: { product: null },
	months: { months: 0 },
	labels: { labels: [] },
	kinds: { kinds: [] },
	saleModes: { saleModes: [] },
	deliveryModes: { deliveryModes: [] },
	onlyShortCircuit: { onlyShortCircuit: false },
};

async function without({ filters, question }: Asked): Promise<WayOut[]> {
	const used = (Object.keys(dropped) as (keyof SearchFilters)[]).filter(
		(key) => String(filters[key]) !== String(noFilters[key]),
	);
	const ways = await Promise.all(
		used.map(
			async (filter): Promise<WayOut> => ({
				kind: "without",
				filter,
				count: await count(question, dropped[filter] ?? {}),
				changes: { [filter]: noFilters[filter] },
			}),
		),
	);
	return best(ways);
}

/** Somebody who types « cantine » among offers means the canteens, or what they look for. */
async function elsewhere({ filters, question }: Asked): Promise<WayOut[]> {
	if (!filters.words && !filters.product) return [];
	const others = searchTypes.filter((type) => type !== filters.type);
	const ways = await Promise.all(
		others.map(
			async (type): Promise<WayOut> => ({
				kind: "elsewhere",
				type,
				count: await count(question, { type, onlyShortCircuit: false }),
				changes: { type, onlyShortCircuit: false },
			}),
		),
	);
	return best(ways);
}

/** Other products of the group of the one asked for, by name or by its words. */
async function neighbours(
	{ filters, question, product, tree }: Asked,
	locale: Actor["locale"],
): Promise<WayOut[]> {
	const asked = product.at(-1) ?? (await suggestProducts(filters.words, { limit: 1 }))[0]?.product;
	if (!asked || (!filters.words && !filters.product)) return [];
	const near = neighboursIn(tree, asked.id);
	const { facets } = await search.find({
		...{ ...question, words: "", product: asked.parentId, after: null, size: 1 },
	});
	const ways = near.map(
		(node): WayOut => ({
			kind: "neighbour",
			name: productName(node, locale),
			count: facets?.products.find(({ value }) => value === node.id)?.count ?? 0,
			changes: { words: "", product: node.slug },
		}),
	);
	return best(ways);
}

function best(ways: WayOut[]): WayOut[] {
	return ways
		.filter((way) => way.count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST);
}
