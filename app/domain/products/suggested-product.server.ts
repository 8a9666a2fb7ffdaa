import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { products } from "#db/schema/index.ts";

/** The product a link proposes, as a form's suggestion; null when there is none. */
export async function suggestedProduct(
	slug: string | null,
): Promise<{ value: string; label: string } | null> {
	if (!slug) return null;
	const [product] = await db
		.select({ value: products.slug, label: products.name })
		.from(products)
		.where(eq(products.slug, slug));
	return product ?? null;
}
