import {
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	uuid,
} from "drizzle-orm/pg-core";
import { directoryImportStates, rowOutcomes } from "../vocabulary.ts";
import { createdAt, instant } from "./columns.ts";
import { people } from "./identity.ts";
import { organisations } from "./organisations.ts";

/** A directory that cards come from (a file somebody sends again each year). Remembers how its columns are read. */
export const directorySources = pgTable("directory_sources", {
	id: uuid().primaryKey().defaultRandom(),
	name: text().notNull().unique(),
	/** What is written beside each card that comes from it. */
	credit: text().notNull().default(""),
	mapping: jsonb(),
	createdAt: createdAt(),
});

/** One file given to the directory: read, mapped, checked (dry run), then imported row by row. */
export const directoryImports = pgTable("directory_imports", {
	id: uuid().primaryKey().defaultRandom(),
	sourceId: uuid()
		.notNull()
		.references(() => directorySources.id),
	personId: uuid().references(() => people.id, { onDelete: "set null" }),
	fileName: text().notNull(),
	fileHash: text().notNull(),
	format: text().notNull(),
	/** How the file was understood: encoding, separator, sheet, line of the header (1 is the first line of the file). */
	reading: jsonb().notNull(),
	columns: text().array().notNull(),
	mapping: jsonb().notNull(),
	state: text({ enum: directoryImportStates }).notNull().default("read"),
	rowCount: integer().notNull(),
	checkedRows: integer().notNull().default(0),
	importedRows: integer().notNull().default(0),
	startedAt: instant(),
	finishedAt: instant(),
	createdAt: createdAt(),
});

/** A row of the file as it was, what it would do, and what it did. `line` is its line in the file, as people count. */
export const directoryRows = pgTable(
	"directory_rows",
	{
		importId: uuid()
			.notNull()
			.references(() => directoryImports.id, { onDelete: "cascade" }),
		line: integer().notNull(),
		cells: text().array().notNull(),
		outcome: text({ enum: rowOutcomes }),
		/** Refusals and doubts: {cell, reason, …} each. */
		problems: jsonb(),
		confidence: smallint(),
		organisationId: uuid().references(() => organisations.id, { onDelete: "set null" }),
		importedAt: instant(),
	},
	(table) => [
		primaryKey({ columns: [table.importId, table.line] }),
		// the page of refused rows
		index().on(table.importId, table.outcome),
	],
);

export type DirectoryImport = typeof directoryImports.$inferSelect;
export type DirectoryRow = typeof directoryRows.$inferSelect;
