import type { ActionFunctionArgs } from "@remix-run/node";
import { retireProduct } from "../../domain/products/retire-product.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

/** Takes a product out of what people may choose. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const { slug, name } = await answer(retireProduct(actor, params["slug"] ?? ""));
	return redirectWith(request, `/administration/produits/${slug}`, ({ administration }) =>
		administration.product.retired(name),
	);
}

export { default, loader } from "../home/not-found.tsx";
