import { refuse } from "../errors.ts";
import type { ProductNode } from "../products/product-tree.ts";
import { findProduct } from "../products/read-products.server.ts";
import { resolveProduct } from "../products/suggest-products.server.ts";
import type { ListingSubject } from "./listings.ts";

/** The product picked, or the one the words mean. @throws invalid `product.unknown` */
export async function productOf({ product, productName }: ListingSubject): Promise<ProductNode> {
	const found = product ? await findProduct(product) : await resolveProduct(productName);
	return found ?? refuse("invalid", "product.unknown", { field: "productName" });
}
