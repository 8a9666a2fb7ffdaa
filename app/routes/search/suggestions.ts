import type { LoaderFunctionArgs } from "@remix-run/node";
import { productName } from "../../domain/products/product-tree.ts";
import { suggestProducts } from "../../domain/products/suggest-products.server.ts";
import { suggestOrganisations } from "../../domain/search/suggest-organisations.server.ts";
import type { Suggestion } from "../../ui/form/combobox-field.tsx";
import { chooseLocale, messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { actorOf } from "../../web/session.server.ts";
import { viewpointOf } from "../../web/viewpoint.server.ts";

/** What the words box proposes as one types `?q=`: products by their slug, organisations by their page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await limit("search", context.address);
	const text = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 80);
	const locale = chooseLocale(request);
	const { search, words } = messagesFor(request);
	const viewpoint = await viewpointOf(request, await actorOf(request, context));
	const [products, organisations] = await Promise.all([
		suggestProducts(text, { limit: 5 }),
		suggestOrganisations(text, viewpoint),
	]);
	const suggestions: Suggestion[] = [
		...products.map(({ product }) => ({
			value: product.slug,
			label: productName(product, locale),
			detail: search.kindOfSuggestion.product,
		})),
		...organisations.map(({ path, name, kind, commune }) => ({
			value: path,
			label: name,
			detail: `${words.organisationKind[kind]} · ${commune}`,
		})),
	];
	return Response.json(
		{ suggestions },
		{ headers: { "Cache-Control": "private, max-age=60", Vary: "Cookie, Accept-Language" } },
	);
}
