import type { ActionFunctionArgs } from "@remix-run/node";
import { revokeSession } from "../../domain/identity/revoke-session.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Signs one of one's devices out. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await revokeSession(actor, params["id"] ?? "");
	context.disconnect(actor.personId);
	return redirectWith(request, "/compte/securite", ({ account }) => account.security.revoked);
}

export { default, loader } from "../home/not-found.tsx";
