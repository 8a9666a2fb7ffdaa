import { sql } from "drizzle-orm";
import {
	check,
	index,
	integer,
	pgTable,
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
 * A thread between two or more parties, perhaps about a listing. `lastSeq` numbers its messages without a gap. `pairKey` makes
 * "write to them about this" find the thread that is already there.
 */
export const conversations = pgTable("conversations", {
	id: uuid().primaryKey().defaultRandom(),
	listingId: uuid().references(() => listings.id, { onDelete: "set null" }),
	pairKey: text().notNull().unique(),
	lastSeq: integer().notNull().default(0),
	// never indexed: its updates stay in the page (HOT)
	lastAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
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
		readAt: instant(),
	},
	(table) => [
		primaryKey({ columns: [table.conversationId, table.personId] }),
		index().on(table.personId),
	],
);

export type Conversation = typeof conversations.$inferSelect;
export type Message = typeof messages.$inferSelect;
