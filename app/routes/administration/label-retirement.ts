import type { ActionFunctionArgs } from "@remix-run/node";
import { retireLabel } from "../../domain/products/retire-label.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

/** Takes a label out of what people may choose. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const { slug, name } = await answer(retireLabel(actor, params["slug"] ?? ""));
	return redirectWith(request, `/administration/labels/${slug}`, ({ administration }) =>
		administration.label.retired(name),
	);
}

export { default, loader } from "../home/not-found.tsx";
