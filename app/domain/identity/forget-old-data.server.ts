import { lt } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { events, mails, rateLimits, sessions, verifications } from "#db/schema/index.ts";

const DAY = 24 * 3_600_000;

/** How long each thing is kept, in days; the page about personal data says the same. */
const kept = { mails: 30, events: 3 * 365 };

/** Erases what has outlived its purpose: mails sent, journal entries, and whatever expired. */
export async function forgetOldData(now: Date): Promise<void> {
	const before = (days: number) => new Date(now.getTime() - days * DAY);
	await db.delete(mails).where(lt(mails.createdAt, before(kept.mails)));
	await db.delete(events).where(lt(events.createdAt, before(kept.events)));
	await db.delete(sessions).where(lt(sessions.expiresAt, now));
	await db.delete(verifications).where(lt(verifications.expiresAt, now));
	await db.delete(rateLimits).where(lt(rateLimits.expire, now));
}
