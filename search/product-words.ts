/** By which words what is offered or sought is found: those of its product, and those of the groups the product is in. */
import { foldProduct } from "#db/reference/fold.ts";

export type NamedProduct = {
	id: number;
	parentId: number | null;
	/** In both languages. */
	names: string[];
	synonyms: string[];
};

export type ProductWords = {
	/** The product then its ancestors. */
	path: number[];
	own: string[];
	/** What its groups are called, as far as that speaks of it. */
	lent: string[];
};

/** Reads `products`, which hold those asked for, their ancestors and all that these have below them. */
export function productWordsIn(products: NamedProduct[]): (id: number) => ProductWords {
	const byId = new Map(products.map((product) => [product.id, product]));
	const below = Map.groupBy(products, ({ parentId }) => parentId);
	const known = new Map<number, ProductWords>();

	function wordsOf(id: number): ProductWords {
		const found = known.get(id) ?? make(id);
		known.set(id, found);
		return found;
	}

	function make(id: number): ProductWords {
		const product = byId.get(id);
		if (!product) return { path: [], own: [], lent: [] };
		const own = callsOf(product);
		const group = product.parentId === null ? undefined : byId.get(product.parentId);
		if (!group) return { path: [id], own, lent: [] };
		const others = (below.get(group.id) ?? []).filter((other) => other !== product);
		const above = wordsOf(group.id);
		return { path: [id, ...above.path], own, lent: [...lentBy(group, others), ...above.lent] };
	}

	return wordsOf;
}

/**
 * Its names and the other words for it. A synonym that repeats the name is a variety, « pain bio » for « pain »: the listing of
 * one says so itself, and that of another must not be found by it.
 */
function callsOf({ names, synonyms }: NamedProduct): string[] {
	const said = new Set(names.flatMap(foldedWords));
	return [
		...names,
		...synonyms.filter((call) => !foldedWords(call).some((word) => said.has(word))),
	];
}

function foldedWords(call: string): string[] {
	return foldProduct(call).split(" ");
}

/** What a group is called, less the parts that name its other products: « Lait, fromages et œufs » lends no eggs to a cheese. */
function lentBy(group: NamedProduct, others: NamedProduct[]): string[] {
	const taken = new Set(others.flatMap(callsOf).map(foldProduct));
	return callsOf(group)
		.flatMap((call) => call.split(/, | et | and /))
		.filter((part) => !taken.has(foldProduct(part)));
}
