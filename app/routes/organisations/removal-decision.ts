import type { ActionFunctionArgs } from "@remix-run/node";
import { decideRemoval } from "../../domain/organisations/remove-card.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

/** Takes a card away at somebody's request, or keeps it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const remove = (await request.formData()).get("decision") === "yes";
	await answer(decideRemoval(actor, params["id"] ?? "", remove));
	return redirectWith(request, "/demandes", ({ organisations: { decisions } }) =>
		remove ? decisions.removed : decisions.kept,
	);
}

export { default, loader } from "../home/not-found.tsx";
