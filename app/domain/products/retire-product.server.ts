import { eq } from "drizzle-orm";
import { products } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { changeTree } from "./change-tree.server.ts";
import { nodeIn, type ProductNode } from "./product-tree.ts";

/**
 * Takes a product out of what people may choose; listings that name it keep it. Retiring twice changes nothing.
 * @throws forbidden · not-found · conflict `product.has-children` while something is under it
 */
export async function retireProduct(actor: Member, slug: string): Promise<ProductNode> {
	return changeTree(actor, async (tx, tree) => {
		const product = nodeIn(tree, slug) ?? refuse("not-found");
		if (product.retired) return product;
		if (tree.childrenOf.has(product.id)) return refuse("conflict", "product.has-children");
		await tx
			.update(products)
			.set({ retiredAt: actor.now, editedAt: actor.now })
			.where(eq(products.id, product.id));
		return { name: "product.retired", product };
	});
}

/**
 * Gives a retired product back. Doing it twice changes nothing.
 * @throws forbidden · not-found · conflict `product.parent-retired` while its group is retired
 */
export async function restoreProduct(actor: Member, slug: string): Promise<ProductNode> {
	return changeTree(actor, async (tx, tree) => {
		const product = nodeIn(tree, slug) ?? refuse("not-found");
		if (!product.retired) return product;
		const parent = product.parentId === null ? null : nodeIn(tree, product.parentId);
		if (parent?.retired) return refuse("conflict", "product.parent-retired");
		await tx
			.update(products)
			.set({ retiredAt: null, editedAt: actor.now })
			.where(eq(products.id, product.id));
		return { name: "product.restored", product };
	});
}
