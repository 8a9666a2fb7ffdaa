import { and, eq, exists, isNotNull, lt, notExists, or, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import {
	claims,
	conversationSeats,
	conversations,
	events,
	invitations,
	mails,
	organisations,
	people,
	rateLimits,
	removalRequests,
	sessions,
	verifications,
} from "#db/schema/index.ts";
import { keptSince } from "./retention.ts";

/**
 * Erases what has outlived its purpose: accounts whose address nobody confirmed, mails, journal entries, requests once answered,
 * conversations that nobody is left to read, and whatever expired. Safe to repeat.
 */
export async function forgetOldData(now: Date): Promise<void> {
	await forgetUnconfirmedAccounts(now);
	await forgetMails(now);
	await forgetRequests(now);
	await forgetUnreadable();
	await db.delete(events).where(lt(events.createdAt, keptSince("journal", now)));
	await db.delete(sessions).where(lt(sessions.expiresAt, now));
	await db.delete(verifications).where(lt(verifications.expiresAt, now));
	await db.delete(invitations).where(lt(invitations.expiresAt, now));
	await db.delete(rateLimits).where(lt(rateLimits.expire, now));
}

/** Nobody ever signed in there: an account opens once its address is confirmed. */
async function forgetUnconfirmedAccounts(now: Date): Promise<void> {
	await db
		.delete(people)
		.where(
			and(
				eq(people.emailVerified, false),
				lt(people.createdAt, keptSince("unconfirmedAccounts", now)),
			),
		);
}

/** Those that could not be sent wait as jobs given up, with all they would have said. */
async function forgetMails(now: Date): Promise<void> {
	const since = keptSince("mails", now);
	await db.delete(mails).where(lt(mails.createdAt, since));
	await db.execute(sql`
		select graphile_worker.complete_jobs(array(
			select id from graphile_worker.jobs
			where attempts >= max_attempts and updated_at < ${since.toISOString()}::timestamptz
		))`);
}

/** What nobody answered goes on waiting, unless its card has meanwhile gone to somebody or away. */
async function forgetRequests(now: Date): Promise<void> {
	const since = keptSince("requests", now);
	await db
		.delete(claims)
		.where(
			and(
				lt(claims.createdAt, since),
				or(
					isNotNull(claims.approvedAt),
					isNotNull(claims.refusedAt),
					cardIsSettled(claims.organisationId),
				),
			),
		);
	await db
		.delete(removalRequests)
		.where(
			and(
				lt(removalRequests.createdAt, since),
				or(
					isNotNull(removalRequests.doneAt),
					isNotNull(removalRequests.refusedAt),
					cardIsSettled(removalRequests.organisationId),
				),
			),
		);
}

function cardIsSettled(
	organisationId: typeof claims.organisationId | typeof removalRequests.organisationId,
) {
	return exists(
		db
			.select({ id: organisations.id })
			.from(organisations)
			.where(
				and(
					eq(organisations.id, organisationId),
					or(isNotNull(organisations.claimedAt), isNotNull(organisations.removedAt)),
				),
			),
	);
}

/** All who took part have closed their accounts. */
async function forgetUnreadable(): Promise<void> {
	await db
		.delete(conversations)
		.where(
			notExists(
				db
					.select({ id: conversationSeats.conversationId })
					.from(conversationSeats)
					.where(eq(conversationSeats.conversationId, conversations.id)),
			),
		);
}
