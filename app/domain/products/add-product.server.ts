import { sql } from "drizzle-orm";
import { foldProduct, foldText } from "#db/reference/fold.ts";
import { products } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { changeTree, placeIn } from "./change-tree.server.ts";
import { ALL_YEAR, monthBits } from "./months.ts";
import type { ProductNode, ProductTree } from "./product-tree.ts";
import type { ProductFacts } from "./products.ts";

/**
 * Adds a product to the tree, last of its group.
 * @throws forbidden · invalid `product.exists` when the group has one of that name, `product.unknown`, `product.too-deep`
 */
export async function addProduct(actor: Member, facts: ProductFacts): Promise<ProductNode> {
	return changeTree(actor, async (tx, tree) => {
		const place = await placeIn(tree, facts, 1);
		refuseNamesake(tree, place.parentId, facts.name);
		const [row] = await tx
			.insert(products)
			.values({
				...place,
				...statedProduct(facts),
				slug: freeSlug(tree, facts.name),
				rank: sql`(select coalesce(max(rank), 0) + 1 from products)`,
				source: "administrator",
				editedAt: actor.now,
			})
			.returning();
		if (!row) return refuse("not-found");
		return { name: "product.added", product: { ...row, retired: false } };
	});
}

/** The columns that a form states as they are. */
export function statedProduct({ name, nameEn, synonyms, months }: ProductFacts) {
	return {
		name,
		nameEn: nameEn ?? null,
		synonyms,
		months: months.length === 0 ? ALL_YEAR : monthBits(months),
	};
}

/** @throws invalid `product.exists` */
export function refuseNamesake(
	{ childrenOf }: ProductTree,
	parentId: number | null,
	name: string,
	except?: number,
): void {
	const namesake = (childrenOf.get(parentId) ?? []).find(
		(sibling) => sibling.id !== except && foldProduct(sibling.name) === foldProduct(name),
	);
	if (namesake) refuse("invalid", "product.exists", { field: "name" });
}

function freeSlug({ bySlug }: ProductTree, name: string): string {
	const slug = foldText(name).replaceAll(" ", "-");
	const free = (number: number): string => {
		const candidate = number === 1 ? slug : `${slug}-${number}`;
		return bySlug.has(candidate) ? free(number + 1) : candidate;
	};
	// the page that adds one answers at this address
	return free(slug === "nouveau" ? 2 : 1);
}
