import { env } from "#server/env.ts";

/** The full address of one of our pages, for what leaves the site: share cards, calendars, mails. */
export function absolute(path: string): string {
	return new URL(path, env.publicUrl).href;
}
