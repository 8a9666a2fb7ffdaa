import { findProduct } from "./read-products.server.ts";

/** The product a link proposes, as a form's suggestion; null when there is none. */
export async function suggestedProduct(
	slug: string | null,
): Promise<{ value: string; label: string } | null> {
	const product = slug ? await findProduct(slug) : null;
	return product ? { value: product.slug, label: product.name } : null;
}
