import { eq, inArray } from "drizzle-orm";
import { products } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { refuseNamesake, statedProduct } from "./add-product.server.ts";
import { changeTree, placeIn } from "./change-tree.server.ts";
import { descendantsIn, heightIn, nodeIn, type ProductNode } from "./product-tree.ts";
import type { ProductFacts } from "./products.ts";

/**
 * Renames, completes or moves a product, with all that is under it. The reference data leaves it alone from then on.
 * @throws forbidden · not-found · invalid `product.exists`, `product.unknown`, `product.too-deep`, `product.loop` when it would
 *         hang under itself
 */
export async function editProduct(
	actor: Member,
	slug: string,
	facts: ProductFacts,
): Promise<ProductNode> {
	return changeTree(actor, async (tx, tree) => {
		const product = nodeIn(tree, slug) ?? refuse("not-found");
		const under = descendantsIn(tree, product.id).map(({ id }) => id);
		const place = await placeIn(tree, facts, heightIn(tree, product.id));
		if (place.parentId !== null && under.includes(place.parentId))
			return refuse("invalid", "product.loop", { field: "parentName" });
		refuseNamesake(tree, place.parentId, facts.name, product.id);
		if (place.branch !== product.branch)
			await tx
				.update(products)
				.set({ branch: place.branch, editedAt: actor.now })
				.where(inArray(products.id, under));
		await tx
			.update(products)
			.set({ ...place, ...statedProduct(facts), editedAt: actor.now })
			.where(eq(products.id, product.id));
		return { name: "product.edited", product };
	});
}
