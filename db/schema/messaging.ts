import { sql } from "drizzle-orm";
import {
	check,
	index,
	integer,
	pgTable,
	pgView,
	primaryKey,
	text,
	timestamp,
	unique,
	uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant } from "./columns.ts";
import { people } from "./identity.ts";
import { listings } from "./listings.ts";
import { organisations } from "./organisations.ts";

/**
 * A thread between two or more parties, perhaps about a listing. `lastSeq` numbers its messages without a gap; zero: opened,
 * nothing said yet, so nobody is shown it. `pairKey` makes "write to them about this" find the thread that is already there.
 */
export const conversations = pgTable("conversations", {
	id: uuid().primaryKey().defaultRandom(),
	listingId: uuid().references(() => listings.id, { onDelete: "set null" }),
	pairKey: text().notNull().unique(),
	lastSeq: integer().notNull().default(0),
	// never indexed: its updates stay in the page (HOT)
	lastAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	/** When those who will not have read are told by e-mail; null: everybody was told. */
	tellAt: instant(),
	createdAt: createdAt(),
});

/** Who takes part: an organisation (all its members read and answer) or a person for herself. */
export const conversationParties = pgTable(
	"conversation_parties",
	{
		conversationId: uuid()
			.notNull()
			.references(() => conversations.id, { onDelete: "cascade" }),
		organisationId: uuid().references(() => organisations.id, { onDelete: "cascade" }),
		personId: uuid().references(() => people.id, { onDelete: "cascade" }),
	},
	(table) => [
		unique().on(table.conversationId, table.organisationId, table.personId).nullsNotDistinct(),
		// the inbox of an organisation, of a person
		index().on(table.organisationId),
		index().on(table.personId),
		check(
			"conversation_parties_one",
			sql`(${table.organisationId} is null) <> (${table.personId} is null)`,
		),
	],
);

/** `requestId` is chosen by the sender's device: sending the same one again changes nothing. */
export const messages = pgTable(
	"messages",
	{
		conversationId: uuid()
			.notNull()
			.references(() => conversations.id, { onDelete: "cascade" }),
		seq: integer().notNull(),
		senderId: uuid().references(() => people.id, { onDelete: "set null" }),
		senderOrganisationId: uuid().references(() => organisations.id, { onDelete: "set null" }),
		requestId: uuid().notNull(),
		body: text().notNull(),
		createdAt: createdAt(),
	},
	(table) => [
		primaryKey({ columns: [table.conversationId, table.seq] }),
		unique().on(table.conversationId, table.requestId),
		check("messages_body", sql`char_length(${table.body}) between 1 and 5000`),
	],
);

/** How far a person has read, and has been told by e-mail. */
export const conversationReads = pgTable(
	"conversation_reads",
	{
		conversationId: uuid()
			.notNull()
			.references(() => conversations.id, { onDelete: "cascade" }),
		personId: uuid()
			.notNull()
			.references(() => people.id, { onDelete: "cascade" }),
		lastReadSeq: integer().notNull().default(0),
		mailedSeq: integer().notNull().default(0),
		mailedAt: instant(),
		readAt: instant(),
	},
	(table) => [
		primaryKey({ columns: [table.conversationId, table.personId] }),
		index().on(table.personId),
	],
);

/**
 * Who may read which conversation, through which party and since when: for herself, or as a member of an organisation for
 * the time she belongs to it. Somebody on both sides has two seats.
 */
export const conversationSeats = pgView("conversation_seats", {
	conversationId: uuid().notNull(),
	personId: uuid().notNull(),
	organisationId: uuid(),
	since: timestamp({ withTimezone: true }).notNull(),
}).as(sql`
	select party.conversation_id, membership.person_id, party.organisation_id, membership.created_at as since
	from conversation_parties party
	join memberships membership on membership.organisation_id = party.organisation_id
	union all
	select conversation_id, person_id, null, '-infinity'
	from conversation_parties
	where person_id is not null
`);

/**
 * How far each of them has read, and has been told by e-mail. Whoever has not opened a conversation yet starts where it stood
 * when she joined: what was said before is there to read, not to be counted.
 */
export const conversationPlaces = pgView("conversation_places", {
	conversationId: uuid().notNull(),
	personId: uuid().notNull(),
	readSeq: integer().notNull(),
	mailedSeq: integer().notNull(),
}).as(sql`
	select seat.conversation_id, seat.person_id,
		case
			when place.last_read_seq is not null then place.last_read_seq
			when conversation.created_at >= seat.since then 0
			else coalesce((
				select message.seq from messages message
				where message.conversation_id = seat.conversation_id and message.created_at < seat.since
				order by message.seq desc
				limit 1
			), 0)
		end as read_seq,
		coalesce(place.mailed_seq, 0) as mailed_seq
	from (
		select conversation_id, person_id, min(since) as since
		from conversation_seats
		group by conversation_id, person_id
	) seat
	join conversations conversation on conversation.id = seat.conversation_id
	left join conversation_reads place
		on place.conversation_id = seat.conversation_id and place.person_id = seat.person_id
`);

export type Conversation = typeof conversations.$inferSelect;
export type Message = typeof messages.$inferSelect;
