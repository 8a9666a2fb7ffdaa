import { sql } from "drizzle-orm";
import {
	check,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid,
} from "drizzle-orm/pg-core";
import { territoryKinds } from "../vocabulary.ts";
import { createdAt, instant } from "./columns.ts";
import { people } from "./identity.ts";

/**
 * Every current commune, by INSEE code. `latitude`/`longitude` are WGS 84 degrees; `positionSource` says where they come
 * from and `positionKm` how far from the truth they may be (0 when the source places the commune itself).
 */
export const communes = pgTable(
	"communes",
	{
		code: text().primaryKey(),
		name: text().notNull(),
		postcodes: text().array().notNull(),
		population: integer().notNull(),
		epciCode: text(),
		departementCode: text().notNull(),
		regionCode: text().notNull(),
		latitude: doublePrecision(),
		longitude: doublePrecision(),
		positionSource: text().notNull(),
		positionKm: doublePrecision().notNull().default(0),
		updatedAt: createdAt(),
	},
	(table) => [
		index().on(table.epciCode),
		index().on(table.departementCode),
		check("communes_position", sql`(${table.latitude} is null) = (${table.longitude} is null)`),
	],
);

/**
 * The names a commune answers to, folded (no accent, case, hyphen or abbreviation): its own and those it absorbed. Read whole
 * into memory by what suggests and resolves communes.
 */
export const communeNames = pgTable(
	"commune_names",
	{
		communeCode: text()
			.notNull()
			.references(() => communes.code, { onDelete: "cascade" }),
		folded: text().notNull(),
		/** As people write it, when it is not the commune's own name. */
		formerName: text(),
		/** INSEE code that went with the former name, when it is not the commune's own. Files still use it. */
		formerCode: text(),
	},
	(table) => [
		unique("commune_names_once")
			.on(table.communeCode, table.folded, table.formerCode)
			.nullsNotDistinct(),
	],
);

/** EPCI, Pays, GAL, départements, régions: what animators run and what rules belong to. `code` is the SIREN or INSEE code. */
export const territories = pgTable(
	"territories",
	{
		id: uuid().primaryKey().defaultRandom(),
		kind: text({ enum: territoryKinds }).notNull(),
		code: text().notNull(),
		name: text().notNull(),
		population: integer(),
		createdAt: createdAt(),
	},
	(table) => [unique().on(table.kind, table.code)],
);

/** Which communes a territory is made of. A territory may cross regions (R106). */
export const territoryCommunes = pgTable(
	"territory_communes",
	{
		territoryId: uuid()
			.notNull()
			.references(() => territories.id, { onDelete: "cascade" }),
		communeCode: text()
			.notNull()
			.references(() => communes.code, { onDelete: "cascade" }),
	},
	(table) => [
		primaryKey({ columns: [table.territoryId, table.communeCode] }),
		index().on(table.communeCode),
	],
);

/** Who animates which territory. */
export const animators = pgTable(
	"animators",
	{
		personId: uuid()
			.notNull()
			.references(() => people.id, { onDelete: "cascade" }),
		territoryId: uuid()
			.notNull()
			.references(() => territories.id, { onDelete: "cascade" }),
		createdAt: createdAt(),
	},
	(table) => [primaryKey({ columns: [table.personId, table.territoryId] })],
);

/** Versioned rules of a territory, for instance what it calls a short circuit (R31). The newest version in force applies. */
export const ruleSets = pgTable(
	"rule_sets",
	{
		territoryId: uuid()
			.notNull()
			.references(() => territories.id, { onDelete: "cascade" }),
		kind: text({ enum: ["short-circuit"] }).notNull(),
		version: integer().notNull(),
		rules: jsonb().notNull(),
		reason: text().notNull(),
		inForceFrom: instant().notNull(),
		madeBy: uuid().references(() => people.id, { onDelete: "set null" }),
		createdAt: createdAt(),
	},
	(table) => [primaryKey({ columns: [table.territoryId, table.kind, table.version] })],
);

export type Commune = typeof communes.$inferSelect;
export type Territory = typeof territories.$inferSelect;
