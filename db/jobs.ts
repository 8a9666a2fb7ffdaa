import type { Locale, MailTemplate } from "./vocabulary.ts";

/** The jobs a transaction may leave behind, and what each carries. `server/jobs/` does them. */
export type Jobs = {
	"advance-import": { id: string };
	"close-seasons": Record<string, never>;
	"follow-products": { productIds: number[] };
	"follow-in-search": { subject: "listings" | "organisations"; organisationIds: string[] };
	"rebuild-search": Record<string, never>;
	"resume-imports": Record<string, never>;
	"send-mail": Mail;
	sweep: Record<string, never>;
	"tell-absent-readers": { conversationId: string };
};
export type JobName = keyof Jobs;

/** A mail to write and send: `values` fill the template's sentences, `path` is where its button leads. */
export type Mail = {
	template: MailTemplate;
	to: string;
	locale: Locale;
	path: string;
	values: Record<string, string | number>;
	/** The person who may stop such mails without signing in, by a link at the foot. */
	unsubscribes?: string;
};
