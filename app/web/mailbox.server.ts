import type { AppLoadContext } from "@remix-run/node";
import { env } from "#server/env.ts";

const here = ["localhost", "127.0.0.1", "[::1]"];
const loopback = /^(::ffff:)?127\.|^::1$/;

/** Mails hold secret links: they are read in the site only where none leaves, by whoever sits at this very machine. */
export function mailsAreReadable(request: Request, context: AppLoadContext): boolean {
	return (
		env.SMTP_URL === undefined &&
		here.includes(new URL(env.publicUrl).hostname) &&
		// a name that somebody made lead to this machine must not open them to her page
		here.includes(new URL(request.url).hostname) &&
		loopback.test(context.address) &&
		!request.headers.has("X-Forwarded-For")
	);
}
