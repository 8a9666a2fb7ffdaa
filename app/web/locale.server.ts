import { type Locale, locales } from "#db/vocabulary.ts";
import { allMessages } from "../i18n/all-messages.server.ts";
import type { Messages } from "../i18n/messages.ts";

const COOKIE = "langue";

/** The language of a request: the one chosen, else the first of the browser's that we speak, else French. */
export function chooseLocale(request: Request): Locale {
	const cookies = request.headers.get("Cookie") ?? "";
	const chosen = new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(cookies)?.[1];
	const accepted = (request.headers.get("Accept-Language") ?? "")
		.split(",")
		.map((part) => part.trim().slice(0, 2).toLowerCase());
	return (
		[chosen, ...accepted]
			.map((code) => locales.find((locale) => locale === code))
			.find((locale) => locale !== undefined) ?? "fr"
	);
}

/** The sentences a loader needs: titles, flashes. */
export function messagesFor(request: Request): Messages {
	return allMessages[chooseLocale(request)];
}

/** Remembers a language for a year. Readable by no script and worth nothing to a thief. */
export function rememberLocale(locale: Locale): string {
	return `${COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
