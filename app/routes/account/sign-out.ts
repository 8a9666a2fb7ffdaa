import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "../../web/accounts.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { actorOf } from "../../web/session.server.ts";

/** Nothing to see: somebody who comes by a link goes home. */
export function loader() {
	return redirect("/");
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { personId } = await actorOf(request, context);
	const headers = await signOut(request);
	if (personId) context.disconnect(personId);
	return redirectWith(request, "/", ({ account }) => account.signedOut, headers);
}

export { default } from "../home/not-found.tsx";
