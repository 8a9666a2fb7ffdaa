import { foldProduct } from "#db/reference/fold.ts";
import { refuse } from "../errors.ts";
import type { ProductNode } from "../products/product-tree.ts";
import { findProduct } from "../products/read-products.server.ts";
import { resolveProduct } from "../products/suggest-products.server.ts";
import type { ListingSubject } from "./listings.ts";

/** The product picked as long as the words beside it are its name, else the one they mean. @throws invalid `product.unknown` */
export async function productOf({ product, productName }: ListingSubject): Promise<ProductNode> {
	const picked = product ? await findProduct(product) : null;
	const isStillNamed = [picked?.name, picked?.nameEn].some(
		(name) => name && foldProduct(name) === foldProduct(productName),
	);
	const meant = isStillNamed ? picked : await resolveProduct(productName);
	if (!meant || meant.retired)
		return refuse("invalid", "product.unknown", { field: "productName" });
	return meant;
}
