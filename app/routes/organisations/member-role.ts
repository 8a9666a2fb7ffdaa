import type { ActionFunctionArgs } from "@remix-run/node";
import { changeRole } from "../../domain/organisations/change-role.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Makes a member an owner, or the reverse. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const { slug = "", personId = "" } = params;
	const form = await request.formData();
	const role = form.get("role") === "owner" ? "owner" : "member";
	await answer(changeRole(actor, slug, personId, role));
	const page = `/structures/${slug}/membres`;
	return redirectWith(request, page, ({ organisations }) => organisations.members.changed);
}

export { default, loader } from "../home/not-found.tsx";
