import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { startImport } from "../../domain/directories/imports/start-import.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

/** Lets the checked rows in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const id = params["id"] ?? "";
	await answer(startImport(actor, id));
	return redirect(`/imports/${id}`);
}

export { default, loader } from "../home/not-found.tsx";
