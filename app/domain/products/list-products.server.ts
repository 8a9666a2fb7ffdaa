import { isNotNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { foldText } from "#db/reference/fold.ts";
import { products } from "#db/schema/index.ts";
import type { ProductBranch } from "#db/vocabulary.ts";
import { type ProductNode, pathIn } from "./product-tree.ts";
import { productTree } from "./read-products.server.ts";

export type ListedProduct = ProductNode & {
	/** 0 at the top of a branch. */
	depth: number;
	/** An administrator changed it: the reference data leaves it alone. */
	edited: boolean;
};

/**
 * The tree as a table, retired products too: a whole branch, or whatever has `words` in its name or its synonyms, with the
 * groups that lead there.
 */
export async function listProducts(
	branch: ProductBranch,
	words: string,
): Promise<{ rows: ListedProduct[]; found: number }> {
	const tree = await productTree();
	const edited = new Set(
		(await db.select({ id: products.id }).from(products).where(isNotNull(products.editedAt))).map(
			({ id }) => id,
		),
	);
	const folded = foldText(words);
	const wanted = folded
		? tree.all.filter((node) => says(node, folded))
		: tree.all.filter((node) => node.branch === branch);
	const shown = new Set(wanted.flatMap(({ id }) => pathIn(tree, id)));
	const rows = tree.all
		.filter((node) => shown.has(node))
		.map((node) => ({
			...node,
			depth: pathIn(tree, node.id).length - 1,
			edited: edited.has(node.id),
		}));
	return { rows, found: wanted.length };
}

function says({ name, nameEn, synonyms }: ProductNode, folded: string): boolean {
	return [name, nameEn ?? "", ...synonyms].some((text) => foldText(text).includes(folded));
}
