import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { switchOrganisation } from "../../domain/identity/switch-organisation.server.ts";
import { answer, notFound } from "../../web/refuse.server.ts";
import { requireActor, sessionIdOf } from "../../web/session.server.ts";

/** Acts for another of one's organisations. */
export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const sessionId = (await sessionIdOf(request, context)) ?? notFound();
	const form = await request.formData();
	await answer(switchOrganisation(actor, sessionId, String(form.get("organisationId"))));
	return redirect("/mon-espace");
}

export { default, loader } from "../home/not-found.tsx";
