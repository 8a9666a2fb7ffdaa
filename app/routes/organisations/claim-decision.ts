import type { ActionFunctionArgs } from "@remix-run/node";
import { decideClaim } from "../../domain/organisations/decide-claim.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

/** Hands a claimed card over, or refuses. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const grant = (await request.formData()).get("decision") === "yes";
	await answer(decideClaim(actor, params["id"] ?? "", grant));
	return redirectWith(request, "/demandes", ({ organisations: { decisions } }) =>
		grant ? decisions.granted : decisions.refused,
	);
}

export { default, loader } from "../home/not-found.tsx";
