import { sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import type { ProductBranch } from "#db/vocabulary.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { canEditReference } from "./policy.ts";
import {
	descendantsIn,
	MAX_DEPTH,
	nodeIn,
	type ProductNode,
	type ProductTree,
	pathIn,
} from "./product-tree.ts";
import type { ProductFacts } from "./products.ts";
import { forgetProducts, readTree } from "./read-products.server.ts";
import { resolveProduct } from "./suggest-products.server.ts";

/** What happened to which product; those listings that name it, or something under it, are to be found by new words. */
type Change = { name: string; product: ProductNode };

/**
 * One change of the tree at a time: two moves that are each right could together tie a knot.
 * @throws forbidden to whoever is not an administrator
 */
export async function changeTree(
	actor: Member,
	change: (tx: Transaction, tree: ProductTree) => Promise<Change | ProductNode>,
): Promise<ProductNode> {
	if (!canEditReference(actor)) return refuse("forbidden");
	const changed = await db.transaction(async (tx) => {
		await tx.execute(sql`lock table products in share row exclusive mode`);
		const done = await change(tx, await readTree(tx));
		if (!("product" in done)) return done;
		const { name, product } = done;
		const tree = await readTree(tx);
		await record(tx, { name, subjectId: product.slug, actorId: actor.personId });
		await enqueue(tx, "follow-products", {
			productIds: descendantsIn(tree, product.id).map(({ id }) => id),
		});
		return nodeIn(tree, product.id) ?? product;
	});
	forgetProducts();
	return changed;
}

/**
 * Where `facts` put a product of so many levels: its parent and its branch.
 * @throws invalid `product.unknown`, `product.too-deep`
 */
export async function placeIn(
	tree: ProductTree,
	{ parent, parentName, branch }: ProductFacts,
	height: number,
): Promise<{ parentId: number | null; branch: ProductBranch }> {
	if (!parent && !parentName) return { parentId: null, branch: branch ?? "food" };
	const meant = parent ? nodeIn(tree, parent) : await resolveProduct(parentName ?? "");
	if (!meant || meant.retired) return refuse("invalid", "product.unknown", { field: "parentName" });
	if (pathIn(tree, meant.id).length + height > MAX_DEPTH)
		return refuse("invalid", "product.too-deep", { field: "parentName" });
	return { parentId: meant.id, branch: meant.branch };
}
