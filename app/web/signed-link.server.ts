import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "./secret.server.ts";

/** What a link may be signed for: one made for a purpose is worth nothing for another. */
export type Purpose = "stop-message-mails";

/** A token for a link sent to somebody: it says for whom (`subject`, not secret) and until when, and nobody else can make it. */
export function sign(purpose: Purpose, subject: string, expiresAt: Date): string {
	const text = `${subject}.${Math.floor(expiresAt.getTime() / 1000).toString(36)}`;
	return `${text}.${seal(purpose, text)}`;
}

/** The subject of a token; null when it was not made here for this purpose, was altered, or is past its time at `now`. */
export function readSigned(purpose: Purpose, token: string, now: Date): string | null {
	const [, text, subject = "", expiry = "", mac = ""] =
		/^(([^.]+)\.([0-9a-z]+))\.([\w-]+)$/.exec(token) ?? [];
	if (!text) return null;
	const [given, wanted] = [Buffer.from(mac), Buffer.from(seal(purpose, text))];
	if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
	return Number.parseInt(expiry, 36) * 1000 > now.getTime() ? subject : null;
}

function seal(purpose: Purpose, text: string): string {
	return createHmac("sha256", authSecret()).update(`link\n${purpose}\n${text}`).digest("base64url");
}
