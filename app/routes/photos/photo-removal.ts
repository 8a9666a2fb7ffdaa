import type { ActionFunctionArgs } from "@remix-run/node";
import { removePhoto } from "../../domain/photos/add-photo.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor, safePath } from "../../web/session.server.ts";

/** Takes a picture away. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const form = await request.formData();
	await answer(removePhoto(actor, params["id"] ?? ""));
	return redirectWith(
		request,
		safePath(form.get("back")),
		({ organisations }) => organisations.photos.removed,
	);
}

export { default, loader } from "../home/not-found.tsx";
