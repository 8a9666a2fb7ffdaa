import type { ActionFunctionArgs } from "@remix-run/node";
import { describePhoto } from "../../domain/photos/add-photo.server.ts";
import { PhotoDescription } from "../../domain/photos/photo-description.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { requireForm } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor, safePath } from "../../web/session.server.ts";

/** Says what a picture shows. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const form = await request.formData();
	const { alternative } = requireForm(form, PhotoDescription);
	await answer(describePhoto(actor, params["id"] ?? "", alternative));
	return redirectWith(
		request,
		safePath(form.get("back")),
		({ organisations }) => organisations.photos.described,
	);
}

export { default, loader } from "../home/not-found.tsx";
