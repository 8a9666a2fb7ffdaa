import { eq, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { conversationReads, conversations, listings } from "#db/schema/index.ts";
import type { Locale } from "#db/vocabulary.ts";
import { excerptOf } from "./messaging.ts";

const EXCERPT = 300;

/** Somebody told of a conversation who has not come back is not told again before that long, in seconds. */
const QUIET = 30 * 60;

/** Somebody who has not read `count` messages and was not told of them, the oldest of which says who wrote and what. */
type Absent = {
	personId: string;
	name: string;
	email: string;
	locale: Locale;
	readSeq: number;
	lastSeq: number;
	count: number;
	senderName: string | null;
	senderOrganisation: string | null;
	body: string;
	/** Seconds before she may be told again; zero or less: now. */
	quiet: number;
};

/**
 * Leaves one mail for each person who takes part and has messages of others that she neither read nor was told of, unless
 * she wants none. Answers how many. Those told a moment ago wait for another run, left for then. Safe to repeat: nobody is
 * told twice of the same message.
 */
export async function tellAbsentReaders(conversationId: string, now: Date): Promise<number> {
	return db.transaction(async (tx) => {
		// takes the conversation's row first: what is said from here on starts another burst
		const [conversation] = await tx
			.update(conversations)
			.set({ tellAt: null })
			.where(eq(conversations.id, conversationId))
			.returning({ listingId: conversations.listingId });
		if (!conversation) return 0;
		const about = await findTitle(tx, conversation.listingId);
		const absent = await findAbsent(tx, conversationId, now);
		const told = absent.filter(({ quiet }) => quiet <= 0);
		for (const person of told) await tell(tx, conversationId, about, now, person);
		const waits = absent.map(({ quiet }) => quiet).filter((quiet) => quiet > 0);
		if (waits.length > 0) await tellLater(tx, conversationId, now, Math.min(...waits));
		return told.length;
	});
}

async function findTitle(tx: Transaction, listingId: string | null): Promise<string> {
	if (!listingId) return "";
	const [listing] = await tx
		.select({ title: listings.title })
		.from(listings)
		.where(eq(listings.id, listingId));
	return listing?.title ?? "";
}

async function findAbsent(tx: Transaction, conversationId: string, now: Date): Promise<Absent[]> {
	return tx.execute<Absent>(sql`
		select person.id as "personId", person.name, person.email, person.locale,
			place.read_seq as "readSeq", untold.last as "lastSeq", untold.count,
			sender.name as "senderName", organisation.name as "senderOrganisation", message.body,
			case
				when told.mailed_at is null or told.read_at > told.mailed_at then 0
				else ${QUIET} - extract(epoch from ${now.toISOString()}::timestamptz - told.mailed_at)
			end::float8 as quiet
		from conversation_places place
		join people person
			on person.id = place.person_id and person.mails_about_messages and person.email_verified
		left join conversation_reads told
			on told.conversation_id = place.conversation_id and told.person_id = place.person_id
		cross join lateral (
			select min(seq) as first, max(seq) as last, count(*)::int as count
			from messages
			where conversation_id = place.conversation_id
				and seq > greatest(place.read_seq, place.mailed_seq)
				and sender_id is distinct from person.id
		) untold
		join messages message
			on message.conversation_id = place.conversation_id and message.seq = untold.first
		left join people sender on sender.id = message.sender_id
		left join organisations organisation on organisation.id = message.sender_organisation_id
		where place.conversation_id = ${conversationId}`);
}

async function tell(
	tx: Transaction,
	conversationId: string,
	about: string,
	now: Date,
	{ personId, email, locale, name, readSeq, lastSeq, ...untold }: Absent,
): Promise<void> {
	const told = { mailedSeq: lastSeq, mailedAt: now };
	await tx
		.insert(conversationReads)
		.values({ conversationId, personId, lastReadSeq: readSeq, ...told })
		.onConflictDoUpdate({
			target: [conversationReads.conversationId, conversationReads.personId],
			set: told,
		});
	await enqueue(tx, "send-mail", {
		template: "new-messages",
		to: email,
		locale,
		path: `/conversations/${conversationId}`,
		values: {
			name,
			about,
			sender: untold.senderName ?? "",
			organisation: untold.senderOrganisation ?? "",
			excerpt: excerptOf(untold.body, EXCERPT),
			others: untold.count - 1,
		},
		unsubscribes: personId,
	});
}

async function tellLater(
	tx: Transaction,
	conversationId: string,
	now: Date,
	seconds: number,
): Promise<void> {
	const tellAt = new Date(now.getTime() + seconds * 1000);
	await tx.update(conversations).set({ tellAt }).where(eq(conversations.id, conversationId));
	const key = `tell ${conversationId}`;
	await enqueue(tx, "tell-absent-readers", { conversationId }, { key, at: tellAt });
}
