/** What a few typed letters may become. */
import type { Beginning, Question, Suggestions } from "../engine.ts";
import type { ProductTree } from "./product-tree.ts";

/** Products by name: those that begin so first, then those most offered; a name of its own before a synonym. */
export function suggestProducts(
	{ words, size }: Beginning,
	tree: ProductTree,
	offered: (product: number) => number,
): Suggestions["products"] {
	return tree
		.namedLike(words)
		.sort(
			(a, b) =>
				Number(b.starts) - Number(a.starts) ||
				Number(b.isMain) - Number(a.isMain) ||
				offered(b.id) - offered(a.id) ||
				a.name.length - b.name.length,
		)
		.slice(0, size)
		.map(({ id, name }) => ({ id, name }));
}

/** The question whose first answers are the organisations to suggest: their names begin so, the nearest first. */
export function organisationQuestion({ words, place, size }: Beginning): Question {
	return {
		type: "organisations",
		words,
		product: null,
		place,
		radiusKm: null,
		months: 0,
		labels: [],
		kinds: [],
		saleModes: [],
		deliveryModes: [],
		onlyShortCircuit: false,
		shortCircuit: { maxIntermediaries: 0, maxKm: 0, directSaleAnyDistance: false },
		membersToo: false,
		today: "1970-01-01",
		sort: "fit",
		after: null,
		size,
		facets: false,
	};
}
