import { refuse } from "../errors.ts";
import type { ProductNode } from "../products/product-tree.ts";
import { findProduct } from "../products/read-products.server.ts";
import { resolveProduct } from "../products/suggest-products.server.ts";
import type { ListingSubject } from "./listings.ts";

/** The product picked, or the one the words mean. @throws invalid `product.unknown` */
export async function productOf({ product, productName }: ListingSubject): Promise<ProductNode> {
	const meant = product ? await findProduct(product) : await resolveProduct(productName);
	if (!meant || meant.retired)
		return refuse("invalid", "product.unknown", { field: "productName" });
	return meant;
}
