import { type SQL, sql } from "drizzle-orm";
import {
	type AnyPgColumn,
	bigint,
	check,
	date,
	doublePrecision,
	index,
	integer,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	uuid,
} from "drizzle-orm/pg-core";
import {
	type DeliveryMode,
	labelStates,
	listingStatuses,
	origins,
	periods,
	type SaleMode,
	sides,
	units,
	visibilities,
} from "../vocabulary.ts";
import { createdAt, instant, textSet } from "./columns.ts";
import { people } from "./identity.ts";
import { organisations } from "./organisations.ts";
import { labels, products } from "./products.ts";

/**
 * Offers and needs. `months` are twelve bits, January first. `priceCents` null: to be discussed. `intermediaries` counts who
 * stands between the producer and the buyer (R31): it is derived from the chain of `sourceListingId`.
 */
export const listings = pgTable(
	"listings",
	{
		id: uuid().primaryKey().defaultRandom(),
		/** What search rows are numbered by. */
		number: bigint({ mode: "number" }).notNull().generatedAlwaysAsIdentity().unique(),
		organisationId: uuid()
			.notNull()
			.references(() => organisations.id, { onDelete: "cascade" }),
		authorId: uuid().references(() => people.id, { onDelete: "set null" }),
		side: text({ enum: sides }).notNull(),
		status: text({ enum: listingStatuses }).notNull().default("draft"),
		visibility: text({ enum: visibilities }).notNull().default("public"),
		productId: integer().references(() => products.id),
		title: text().notNull().default(""),
		description: text().notNull().default(""),
		quantity: doublePrecision(),
		unit: text({ enum: units }),
		period: text({ enum: periods }),
		priceCents: integer(),
		priceUnit: text({ enum: units }),
		months: smallint().notNull().default(4095),
		startsOn: date(),
		endsOn: date(),
		saleModes: textSet<SaleMode>().notNull().default([]),
		deliveryModes: textSet<DeliveryMode>().notNull().default([]),
		deliveryNote: text().notNull().default(""),
		minimumOrderCents: integer(),
		radiusKm: integer(),
		origin: text({ enum: origins }).notNull().default("own"),
		originNote: text().notNull().default(""),
		sourceOrganisationId: uuid().references(() => organisations.id, { onDelete: "set null" }),
		sourceListingId: uuid().references((): AnyPgColumn => listings.id, { onDelete: "set null" }),
		intermediaries: smallint().notNull().default(0),
		publishedAt: instant(),
		pausedAt: instant(),
		closedAt: instant(),
		expiresOn: date(),
		expiryAskedAt: instant(),
		createdAt: createdAt(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(table) => [
		// "my offers and needs", the organisation's page
		index().on(table.organisationId, table.status),
		// the nightly look for seasons that end
		index("listings_expiry").on(table.expiresOn).where(isPublished(table.status)),
		// who resells this one
		index().on(table.sourceListingId),
		check("listings_months", sql`${table.months} between 1 and 4095`),
		check("listings_price", sql`${table.priceCents} is null or ${table.priceCents} >= 0`),
		check("listings_quantity", sql`${table.quantity} is null or ${table.quantity} > 0`),
		check(
			"listings_published_complete",
			sql`${table.status} <> 'published' or (${table.productId} is not null and ${table.title} <> '' and ${table.publishedAt} is not null and ${table.expiresOn} is not null)`,
		),
	],
);

function isPublished(status: AnyPgColumn): SQL {
	return sql`${status} = 'published'`;
}

/** Labels a listing carries (an offer) or asks for (a need). */
export const listingLabels = pgTable(
	"listing_labels",
	{
		listingId: uuid()
			.notNull()
			.references(() => listings.id, { onDelete: "cascade" }),
		labelId: integer()
			.notNull()
			.references(() => labels.id),
		state: text({ enum: labelStates }).notNull().default("held"),
	},
	(table) => [primaryKey({ columns: [table.listingId, table.labelId] })],
);

/** Pictures of an organisation or of one of its listings. The file is named by the hash of its content and never changes. */
export const photos = pgTable(
	"photos",
	{
		id: uuid().primaryKey().defaultRandom(),
		organisationId: uuid()
			.notNull()
			.references(() => organisations.id, { onDelete: "cascade" }),
		listingId: uuid().references(() => listings.id, { onDelete: "cascade" }),
		file: text().notNull(),
		width: integer().notNull(),
		height: integer().notNull(),
		/** Average colour, painted while the picture comes. */
		colour: text().notNull(),
		alternative: text().notNull().default(""),
		rank: smallint().notNull().default(0),
		createdAt: createdAt(),
	},
	(table) => [index().on(table.organisationId), index().on(table.listingId)],
);

export type Listing = typeof listings.$inferSelect;
export type Photo = typeof photos.$inferSelect;
