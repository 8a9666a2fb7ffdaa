import { sql } from "drizzle-orm";
import {
	bigint,
	boolean,
	check,
	date,
	doublePrecision,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid,
} from "drizzle-orm/pg-core";
import {
	type DeliveryMode,
	labelStates,
	membershipRoles,
	organisationKinds,
	type SaleMode,
} from "../vocabulary.ts";
import { createdAt, instant, textSet } from "./columns.ts";
import { people } from "./identity.ts";
import { labels } from "./products.ts";
import { communes } from "./territories.ts";

/**
 * Producers, shops, buyers, clusters, Pays. An organisation without `claimedAt` is a directory card: it shows public facts
 * only. `removedAt` is a card taken away at somebody's request: the row stays, emptied, so that no import brings it back.
 */
export const organisations = pgTable(
	"organisations",
	{
		id: uuid().primaryKey().defaultRandom(),
		/** What search rows are numbered by. */
		number: bigint({ mode: "number" }).notNull().generatedAlwaysAsIdentity().unique(),
		slug: text().notNull().unique(),
		kind: text({ enum: organisationKinds }).notNull(),
		name: text().notNull(),
		siret: text(),
		nafCode: text(),
		specialty: text().notNull().default(""),
		description: text().notNull().default(""),
		street: text().notNull().default(""),
		postcode: text().notNull().default(""),
		communeCode: text()
			.notNull()
			.references(() => communes.code),
		latitude: doublePrecision(),
		longitude: doublePrecision(),
		/** "commune": the position follows the commune's; "map": somebody placed it; "source": it came with an import. */
		positionSource: text({ enum: ["commune", "map", "source"] })
			.notNull()
			.default("commune"),
		openingHours: text().notNull().default(""),
		saleModes: textSet<SaleMode>().notNull().default([]),
		deliveryModes: textSet<DeliveryMode>().notNull().default([]),
		languages: text().array().notNull().default(["fr"]),
		website: text(),
		phone: text(),
		publicEmail: text(),
		showsPhone: boolean().notNull().default(false),
		showsEmail: boolean().notNull().default(false),
		/** Where a card says its organisation can be reached; never shown, it proves a claim. */
		cardEmail: text(),
		/** Key of the card in the directory it came from, so that importing it again finds it. */
		sourceId: uuid(),
		sourceKey: text(),
		claimedAt: instant(),
		removedAt: instant(),
		createdAt: createdAt(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(table) => [
		unique("organisations_siret").on(table.siret),
		// the pages of a commune, and the same name within it
		index().on(table.communeCode),
		index("organisations_name").on(table.communeCode, sql`fold_name(${table.name})`),
		uniqueIndex("organisations_source").on(table.sourceId, table.sourceKey),
		check(
			"organisations_position",
			sql`(${table.latitude} is null) = (${table.longitude} is null)`,
		),
	],
);

/** Labels an organisation says it holds or is converting to. */
export const organisationLabels = pgTable(
	"organisation_labels",
	{
		organisationId: uuid()
			.notNull()
			.references(() => organisations.id, { onDelete: "cascade" }),
		labelId: integer()
			.notNull()
			.references(() => labels.id),
		state: text({ enum: labelStates }).notNull().default("held"),
		certificate: text(),
		validUntil: date(),
	},
	(table) => [primaryKey({ columns: [table.organisationId, table.labelId] })],
);

export const memberships = pgTable(
	"memberships",
	{
		personId: uuid()
			.notNull()
			.references(() => people.id, { onDelete: "cascade" }),
		organisationId: uuid()
			.notNull()
			.references(() => organisations.id, { onDelete: "cascade" }),
		role: text({ enum: membershipRoles }).notNull(),
		createdAt: createdAt(),
	},
	(table) => [
		primaryKey({ columns: [table.personId, table.organisationId] }),
		// the members of an organisation
		index().on(table.organisationId),
	],
);

/** A member-to-be, by e-mail. Only the hash of the secret in the link is kept. */
export const invitations = pgTable(
	"invitations",
	{
		id: uuid().primaryKey().defaultRandom(),
		organisationId: uuid()
			.notNull()
			.references(() => organisations.id, { onDelete: "cascade" }),
		email: text().notNull(),
		role: text({ enum: membershipRoles }).notNull(),
		secretHash: text().notNull().unique(),
		invitedBy: uuid().references(() => people.id, { onDelete: "set null" }),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		acceptedAt: instant(),
		createdAt: createdAt(),
	},
	(table) => [unique().on(table.organisationId, table.email)],
);

/** Somebody says a directory card is hers: proved by the card's e-mail, or decided by an animator. */
export const claims = pgTable(
	"claims",
	{
		id: uuid().primaryKey().defaultRandom(),
		organisationId: uuid()
			.notNull()
			.references(() => organisations.id, { onDelete: "cascade" }),
		personId: uuid()
			.notNull()
			.references(() => people.id, { onDelete: "cascade" }),
		message: text().notNull().default(""),
		secretHash: text().unique(),
		expiresAt: instant(),
		approvedAt: instant(),
		refusedAt: instant(),
		decidedBy: uuid().references(() => people.id, { onDelete: "set null" }),
		createdAt: createdAt(),
	},
	(table) => [
		// one open claim of a person on a card
		uniqueIndex("claims_open")
			.on(table.organisationId, table.personId)
			.where(sql`${table.approvedAt} is null and ${table.refusedAt} is null`),
	],
);

/** Somebody asks that a directory card be taken away; done at once by the card's own e-mail, else by an animator. */
export const removalRequests = pgTable("removal_requests", {
	id: uuid().primaryKey().defaultRandom(),
	organisationId: uuid()
		.notNull()
		.references(() => organisations.id, { onDelete: "cascade" }),
	email: text().notNull(),
	reason: text().notNull().default(""),
	secretHash: text().unique(),
	expiresAt: instant(),
	doneAt: instant(),
	refusedAt: instant(),
	decidedBy: uuid().references(() => people.id, { onDelete: "set null" }),
	createdAt: createdAt(),
});

export type Organisation = typeof organisations.$inferSelect;
export type Membership = typeof memberships.$inferSelect;
