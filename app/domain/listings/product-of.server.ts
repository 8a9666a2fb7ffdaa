import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { type Product, products } from "#db/schema/index.ts";
import { refuse } from "../errors.ts";
import type { ListingSubject } from "./listings.ts";

/** The product picked, or the one the words mean. @throws invalid `product.unknown` */
export async function productOf({ product, productName }: ListingSubject): Promise<Product> {
	const [picked] = await db
		.select()
		.from(products)
		.where(eq(products.slug, product ?? productName));
	return picked ?? refuse("invalid", "product.unknown", { field: "productName" });
}
