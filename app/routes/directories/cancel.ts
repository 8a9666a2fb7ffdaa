import type { ActionFunctionArgs } from "@remix-run/node";
import { cancelImport } from "../../domain/directories/imports/cancel-import.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

/** Gives an import up. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAnimator(request, context);
	await answer(cancelImport(actor, params["id"] ?? ""));
	return redirectWith(request, "/imports", ({ directory }) => directory.page.cancelled);
}

export { default, loader } from "../home/not-found.tsx";
