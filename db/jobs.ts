import type { Locale } from "./vocabulary.ts";

/** The jobs a transaction may leave behind, and what each carries. `server/jobs/` does them. */
export type Jobs = {
	"send-mail": { template: string; to: string; locale: Locale; values: Record<string, unknown> };
	"index-listings": { ids: string[] };
	"index-organisations": { ids: string[] };
	"tell-absent-readers": { conversationId: string };
	"ask-before-expiry": Record<string, never>;
	"expire-listings": Record<string, never>;
	"run-directory-import": { id: string };
	"check-directory-import": { id: string };
	"sweep-uploads": Record<string, never>;
	"forget-old-data": Record<string, never>;
};
export type JobName = keyof Jobs;
