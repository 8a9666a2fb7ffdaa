import { allMessages } from "#app/i18n/all-messages.server.ts";
import type { Mail } from "#db/jobs.ts";
import { env } from "../env.ts";

export type WrittenMail = { subject: string; text: string; html: string };

/** The same mail twice: as plain text, and dressed for those whose reader shows it. */
export function writeMail({ template, locale, path, values }: Mail): WrittenMail {
	const { mails } = allMessages[locale];
	const { subject, paragraphs, button } = mails[template](values);
	const link = new URL(path, env.publicUrl).href;
	const text = [...paragraphs, `${button}\n${link}`, mails.signature].join("\n\n");
	return { subject, text, html: dress(subject, paragraphs, button, link, mails.signature, locale) };
}

function dress(
	subject: string,
	paragraphs: string[],
	button: string,
	link: string,
	signature: string,
	locale: string,
): string {
	const body = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
	return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:#fbf8f2;color:#1c2a23;font:17px/1.55 Verdana,sans-serif">
<div style="max-width:34rem;margin:auto;padding:24px;background:#fff;border:1px solid #ddd5c6;border-radius:10px">
<p style="color:#1e6a49;font-weight:bold;font-size:20px">Maillage</p>
${body}
<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 20px;border-radius:999px;background:#1e6a49;color:#fff;font-weight:bold;text-decoration:none">${escapeHtml(button)}</a></p>
<p style="color:#4e5c54;font-size:14px;white-space:pre-line">${escapeHtml(signature)}</p>
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
