import type { LoaderFunctionArgs } from "@remix-run/node";
import { productBranches } from "#db/vocabulary.ts";
import { productName } from "../../domain/products/product-tree.ts";
import { suggestProducts } from "../../domain/products/suggest-products.server.ts";
import type { Suggestion } from "../../ui/form/combobox-field.tsx";
import { chooseLocale } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";

/** What a product field proposes as one types: `?q=`, and `?branch=` to stay in one branch of the tree. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await limit("search", context.address);
	const { searchParams } = new URL(request.url);
	const locale = chooseLocale(request);
	const found = await suggestProducts((searchParams.get("q") ?? "").slice(0, 80), {
		branch: productBranches.find((branch) => branch === searchParams.get("branch")),
	});
	const suggestions = found.map(
		({ product, path }): Suggestion => ({
			value: product.slug,
			label: productName(product, locale),
			detail: path.map((group) => productName(group, locale)).join(" › "),
		}),
	);
	return Response.json(
		{ suggestions },
		{ headers: { "Cache-Control": "private, max-age=300", Vary: "Cookie, Accept-Language" } },
	);
}
