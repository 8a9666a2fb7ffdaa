import type { ActionFunctionArgs } from "@remix-run/node";
import { discardDraft } from "../../domain/listings/discard-draft.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Throws a draft away. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await answer(discardDraft(actor, params["id"] ?? ""));
	return redirectWith(request, "/mon-espace", ({ listings }) => listings.done.discarded);
}

export { default, loader } from "../home/not-found.tsx";
