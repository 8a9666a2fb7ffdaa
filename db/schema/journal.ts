import { bigint, index, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { createdAt, instant } from "./columns.ts";
import { people } from "./identity.ts";

/** What happened, written in the transaction of the change: who, what, on which thing. Ids and codes only, no contents. */
export const events = pgTable(
	"events",
	{
		id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
		actorId: uuid().references(() => people.id, { onDelete: "set null" }),
		name: text().notNull(),
		subjectId: text().notNull(),
		details: jsonb(),
		createdAt: createdAt(),
	},
	// the story of one thing
	(table) => [index().on(table.subjectId)],
);

/** Mails as they left, kept a while: what the network sent in somebody's name, and the reading room in development. */
export const mails = pgTable(
	"mails",
	{
		id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
		toAddress: text().notNull(),
		subject: text().notNull(),
		text: text().notNull(),
		html: text().notNull(),
		sentAt: instant(),
		createdAt: createdAt(),
	},
	(table) => [index().on(table.createdAt)],
);

/** Counters behind the rate limits, shared by every process. */
export const rateLimits = pgTable("rate_limits", {
	key: text().primaryKey(),
	points: integer().notNull(),
	expire: timestamp({ withTimezone: true, mode: "date" }),
});

/** Reference data that is loaded, by the hash of what it was built from: loading again what is there is free. */
export const referenceLoads = pgTable("reference_loads", {
	name: text().primaryKey(),
	fingerprint: text().notNull(),
	loadedAt: createdAt(),
});
