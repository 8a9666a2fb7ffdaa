import { createCookie, redirect } from "@remix-run/node";
import type { Messages } from "../i18n/messages.ts";
import { messagesFor } from "./locale.server.ts";

const cookie = createCookie("annonce", { path: "/", httpOnly: true, sameSite: "lax", maxAge: 20 });

/** A sentence for the next page: "votre offre est en ligne". */
export type Flash = { text: string; tone: "done" | "attention" };

/** Goes to `path` and says something there, once. */
export async function redirectWith(
	request: Request,
	path: string,
	say: (messages: Messages) => string,
	headers: Headers = new Headers(),
): Promise<Response> {
	const flash: Flash = { text: say(messagesFor(request)), tone: "done" };
	headers.append("Set-Cookie", await cookie.serialize(flash));
	return redirect(path, { headers });
}

/** The sentence left for this page, and the header that forgets it. */
export async function takeFlash(
	request: Request,
): Promise<{ flash: Flash | null; headers: HeadersInit }> {
	const flash: Flash | null = await cookie.parse(request.headers.get("Cookie"));
	if (typeof flash?.text !== "string") return { flash: null, headers: {} };
	return { flash, headers: { "Set-Cookie": await cookie.serialize("", { maxAge: 0 }) } };
}
