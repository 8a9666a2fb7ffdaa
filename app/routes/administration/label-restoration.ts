import type { ActionFunctionArgs } from "@remix-run/node";
import { restoreLabel } from "../../domain/products/retire-label.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

/** Puts a label back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const { slug, name } = await answer(restoreLabel(actor, params["slug"] ?? ""));
	return redirectWith(request, `/administration/labels/${slug}`, ({ administration }) =>
		administration.label.restored(name),
	);
}

export { default, loader } from "../home/not-found.tsx";
