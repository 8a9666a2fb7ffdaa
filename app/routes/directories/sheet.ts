import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { chooseSheet } from "../../domain/directories/imports/choose-sheet.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

/** Reads another sheet of the workbook. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const id = params["id"] ?? "";
	const sheet = String((await request.formData()).get("sheet") ?? "");
	await answer(chooseSheet(actor, id, sheet));
	return redirect(`/imports/${id}`);
}

export { default, loader } from "../home/not-found.tsx";
