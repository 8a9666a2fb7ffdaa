import {
	type AnyPgColumn,
	boolean,
	date,
	index,
	integer,
	pgTable,
	smallint,
	text,
} from "drizzle-orm/pg-core";
import { labelFamilies, productBranches } from "../vocabulary.ts";
import { createdAt, instant } from "./columns.ts";

/**
 * The product tree: what can be offered or needed. `slug` is stable and appears in URLs. `months` is the usual season as
 * twelve bits, January first (4095: all year). `synonyms` are everyday words for the same thing. `editedAt` is set when an
 * administrator changed the row: the reference data then leaves it alone.
 */
export const products = pgTable(
	"products",
	{
		id: integer().primaryKey().generatedAlwaysAsIdentity(),
		parentId: integer().references((): AnyPgColumn => products.id),
		slug: text().notNull().unique(),
		branch: text({ enum: productBranches }).notNull(),
		name: text().notNull(),
		nameEn: text(),
		synonyms: text().array().notNull().default([]),
		months: smallint().notNull().default(4095),
		rank: integer().notNull().default(0),
		/** Where the row comes from, for instance "cpf:01.13.41". */
		source: text().notNull(),
		editedAt: instant(),
		retiredAt: instant(),
		createdAt: createdAt(),
	},
	(table) => [index().on(table.parentId)],
);

/**
 * Official signs and known labels. EGalim: whether a product that carries it
 * counts as quality purchase in collective catering, between two dates (rural code L230-5-1 changes with time).
 */
export const labels = pgTable("labels", {
	id: integer().primaryKey().generatedAlwaysAsIdentity(),
	slug: text().notNull().unique(),
	family: text({ enum: labelFamilies }).notNull(),
	name: text().notNull(),
	shortName: text().notNull(),
	description: text().notNull().default(""),
	website: text(),
	hasConversion: boolean().notNull().default(false),
	egalimFrom: date(),
	egalimUntil: date(),
	egalimSource: text(),
	rank: integer().notNull().default(0),
	editedAt: instant(),
	retiredAt: instant(),
	createdAt: createdAt(),
});

export type Product = typeof products.$inferSelect;
export type Label = typeof labels.$inferSelect;
