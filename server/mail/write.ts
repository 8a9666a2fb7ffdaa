import { allMessages } from "#app/i18n/all-messages.server.ts";
import { sign } from "#app/web/signed-link.server.ts";
import type { Mail } from "#db/jobs.ts";
import { env } from "../env.ts";

/** `unsubscribe` is the link that stops such mails, for those that may be stopped. */
export type WrittenMail = {
	subject: string;
	text: string;
	html: string;
	unsubscribe: string | null;
};

/** How long the link that stops mails is good for: longer than people keep them. */
const YEARS_OF_UNSUBSCRIBING = 5;

/** The same mail twice: as plain text, and dressed for those whose reader shows it. */
export function writeMail({ template, locale, path, values, unsubscribes }: Mail): WrittenMail {
	const { mails } = allMessages[locale];
	const { subject, paragraphs, button } = mails[template](values);
	const link = new URL(path, env.publicUrl).href;
	const unsubscribe = unsubscribes ? unsubscribeLink(unsubscribes) : null;
	const foot = [mails.signature, ...(unsubscribe ? [`${mails.unsubscribe}\n${unsubscribe}`] : [])];
	const text = [...paragraphs, `${button}\n${link}`, ...foot].join("\n\n");
	const html = dress({ subject, paragraphs, button, link, locale }, mails, unsubscribe);
	return { subject, text, html, unsubscribe };
}

function unsubscribeLink(personId: string): string {
	const until = new Date();
	until.setFullYear(until.getFullYear() + YEARS_OF_UNSUBSCRIBING);
	const token = sign("stop-message-mails", personId, until);
	return new URL(`/desabonnement?jeton=${token}`, env.publicUrl).href;
}

type Letter = {
	subject: string;
	paragraphs: string[];
	button: string;
	link: string;
	locale: string;
};

function dress(
	{ subject, paragraphs, button, link, locale }: Letter,
	words: { signature: string; unsubscribe: string },
	unsubscribe: string | null,
): string {
	const stop = unsubscribe
		? `\n<p style="font-size:14px"><a href="${escapeHtml(unsubscribe)}" style="color:#4e5c54">${escapeHtml(words.unsubscribe)}</a></p>`
		: "";
	const body = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
	return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:#fbf8f2;color:#1c2a23;font:17px/1.55 Verdana,sans-serif">
<div style="max-width:34rem;margin:auto;padding:24px;background:#fff;border:1px solid #ddd5c6;border-radius:10px">
<p style="color:#1e6a49;font-weight:bold;font-size:20px">Maillage</p>
${body}
<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 20px;border-radius:999px;background:#1e6a49;color:#fff;font-weight:bold;text-decoration:none">${escapeHtml(button)}</a></p>
<p style="color:#4e5c54;font-size:14px;white-space:pre-line">${escapeHtml(words.signature)}</p>${stop}
</div>
</body>
</html>`;
}

function escapeHtml(text: string): string {
	const entities: Record<string, string> = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		'"': "&quot;",
	};
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
