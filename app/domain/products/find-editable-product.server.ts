import { count, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { listings } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { canEditReference } from "./policy.ts";
import { nodeIn, type ProductNode, pathIn } from "./product-tree.ts";
import { productTree } from "./read-products.server.ts";

export type EditableProduct = {
	product: ProductNode;
	/** The groups it is in, from the widest. */
	path: ProductNode[];
	/** How many listings name it, whatever their state. */
	uses: number;
};

/** @throws forbidden · not-found */
export async function findEditableProduct(actor: Member, slug: string): Promise<EditableProduct> {
	if (!canEditReference(actor)) return refuse("forbidden");
	const tree = await productTree();
	const product = nodeIn(tree, slug) ?? refuse("not-found");
	const [used] = await db
		.select({ uses: count() })
		.from(listings)
		.where(eq(listings.productId, product.id));
	return { product, path: pathIn(tree, product.id).slice(0, -1), uses: used?.uses ?? 0 };
}
