import type { ActionFunctionArgs } from "@remix-run/node";
import { removeMember } from "../../domain/organisations/remove-member.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Ends a membership: somebody's by an owner, or one's own. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const { slug = "", personId = "" } = params;
	await answer(removeMember(actor, slug, personId));
	const leaves = personId === actor.personId;
	return redirectWith(
		request,
		leaves ? "/mon-espace" : `/structures/${slug}/membres`,
		({ organisations: { members } }) => (leaves ? members.left : members.removed),
	);
}

export { default, loader } from "../home/not-found.tsx";
