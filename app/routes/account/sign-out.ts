import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "../../web/accounts.server.ts";
import { redirectWith } from "../../web/flash.server.ts";

/** Nothing to see: somebody who comes by a link goes home. */
export function loader() {
	return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
	const headers = await signOut(request);
	return redirectWith(request, "/", ({ account }) => account.signedOut, headers);
}
