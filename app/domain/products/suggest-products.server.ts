import { foldProduct } from "#db/reference/fold.ts";
import type { ProductBranch } from "#db/vocabulary.ts";
import { matchWithOneTypo } from "../suggesting/one-typo.ts";
import { type ProductNode, pathIn } from "./product-tree.ts";
import { type ProductWord, productTree, productWords } from "./read-products.server.ts";

/** `path`: the groups it is in, from the widest. */
export type ProductSuggestion = { product: ProductNode; path: ProductNode[] };

type Options = { branch?: ProductBranch | undefined; limit?: number };

/**
 * Products that `text` may mean: names and everyday words in both languages, singular or plural, as far as typed, one typo.
 * Names before synonyms, whole words before beginnings, then the order of the tree.
 */
export async function suggestProducts(
	text: string,
	{ branch, limit = 8 }: Options = {},
): Promise<ProductSuggestion[]> {
	const tree = await productTree();
	return (await ranked(text, branch))
		.slice(0, limit)
		.map(({ node }) => ({ product: node, path: pathIn(tree, node.id).slice(0, -1) }));
}

/**
 * The one product that somebody typed in a form without picking it: its slug, name or synonym, else the only one it can be the
 * beginning of or a typo for. Null when there is none or when several fit.
 */
export async function resolveProduct(text: string): Promise<ProductNode | null> {
	const tree = await productTree();
	const bySlug = tree.bySlug.get(text.trim());
	if (bySlug) return bySlug;
	const [first, second] = await ranked(text);
	if (!first) return null;
	return first.rank <= 1 || !second || second.rank > first.rank ? first.node : null;
}

type Ranked = { node: ProductNode; rank: number };

async function ranked(text: string, branch?: ProductBranch): Promise<Ranked[]> {
	const typed = foldProduct(text).replaceAll(" ", "");
	if (typed === "") return [];
	const best = new Map<number, Ranked>();
	for (const word of await productWords()) {
		if (branch && word.node.branch !== branch) continue;
		const rank = rankOf(word, typed);
		if (rank === null || (best.get(word.node.id)?.rank ?? 99) <= rank) continue;
		best.set(word.node.id, { node: word.node, rank });
	}
	const found = [...best.values()].sort((a, b) => a.rank - b.rank);
	const surely = found.filter(({ rank }) => rank < TYPO);
	return surely.length > 0 ? surely : found;
}

/** From this rank on, a typo is supposed; nobody made one where the letters typed already lead somewhere. */
const TYPO = 6;

/** Own name: 0 whole, 2 beginning, 4 beginning of a word, 6 whole but for a typo, 8 beginning but for one. Synonyms: one more. */
function rankOf({ own, beginnings }: ProductWord, typed: string): number | null {
	const [whole = ""] = beginnings;
	const less = own ? 0 : 1;
	if (whole === typed) return less;
	if (whole.startsWith(typed)) return 2 + less;
	if (beginnings.some((beginning) => beginning.startsWith(typed))) return 4 + less;
	if (typed.length < 4) return null;
	const typo = matchWithOneTypo(typed, whole);
	return typo === null ? null : (typo === "whole" ? TYPO : TYPO + 2) + less;
}
