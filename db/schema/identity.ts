import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { locales } from "../vocabulary.ts";
import { createdAt, instant } from "./columns.ts";

/** Humans with an account. `communeCode` is where they look from when no organisation says so. */
export const people = pgTable("people", {
	id: uuid().primaryKey().defaultRandom(),
	name: text().notNull(),
	email: text().notNull().unique(),
	emailVerified: boolean().notNull().default(false),
	image: text(),
	locale: text({ enum: locales }).notNull().default("fr"),
	communeCode: text(),
	mailsAboutMessages: boolean().notNull().default(true),
	administratorSince: instant(),
	createdAt: createdAt(),
	updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Where a person is signed in, and for which organisation she acts there. */
export const sessions = pgTable(
	"sessions",
	{
		id: uuid().primaryKey().defaultRandom(),
		token: text().notNull().unique(),
		personId: uuid()
			.notNull()
			.references(() => people.id, { onDelete: "cascade" }),
		organisationId: uuid(),
		ipAddress: text(),
		userAgent: text(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		createdAt: createdAt(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	// the list of one's sessions
	(table) => [index().on(table.personId)],
);

/** Ways to sign in: today the password, kept as better-auth's scrypt hash. */
export const accounts = pgTable(
	"accounts",
	{
		id: uuid().primaryKey().defaultRandom(),
		accountId: text().notNull(),
		providerId: text().notNull(),
		personId: uuid()
			.notNull()
			.references(() => people.id, { onDelete: "cascade" }),
		accessToken: text(),
		refreshToken: text(),
		idToken: text(),
		accessTokenExpiresAt: timestamp({ withTimezone: true }),
		refreshTokenExpiresAt: timestamp({ withTimezone: true }),
		scope: text(),
		password: text(),
		createdAt: createdAt(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(table) => [unique().on(table.providerId, table.accountId), index().on(table.personId)],
);

/** One-time secrets behind magic links, address checks and password resets. */
export const verifications = pgTable(
	"verifications",
	{
		// better-auth names some of them itself, by a hash
		id: text().primaryKey().default(sql`gen_random_uuid()::text`),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		createdAt: createdAt(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(table) => [index().on(table.identifier)],
);

export type Person = typeof people.$inferSelect;
export type Session = typeof sessions.$inferSelect;
