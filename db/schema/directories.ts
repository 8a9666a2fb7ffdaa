import {
	boolean,
	customType,
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

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

const count = () => integer().notNull().default(0);

/** A directory that cards come from (a file somebody sends again each year). Remembers how its columns are read. */
export const directorySources = pgTable("directory_sources", {
	id: uuid().primaryKey().defaultRandom(),
	name: text().notNull().unique(),
	/** What is written beside each card that comes from it. */
	credit: text().notNull().default(""),
	mapping: jsonb(),
	createdAt: createdAt(),
});

/**
 * One file given to the directory: received, read, mapped, checked (dry run), then imported row by row. `fault` says why a file
 * could not be read. The counts are those of the dry run, then of what was done.
 */
export const directoryImports = pgTable(
	"directory_imports",
	{
		id: uuid().primaryKey().defaultRandom(),
		sourceId: uuid()
			.notNull()
			.references(() => directorySources.id),
		personId: uuid().references(() => people.id, { onDelete: "set null" }),
		fileName: text().notNull(),
		fileHash: text().notNull(),
		/** The sheet somebody chose, else the one that looks like a table. */
		sheet: text(),
		format: text(),
		/** How the file was understood: encoding, separator, sheet, line of the header (1 is the first line of the file). */
		reading: jsonb(),
		columns: text().array().notNull().default([]),
		/** What each column seemed to hold, with samples, and what somebody then decided. */
		proposal: jsonb(),
		mapping: jsonb(),
		state: text({ enum: directoryImportStates }).notNull().default("received"),
		fault: jsonb(),
		rowCount: count(),
		checkedRows: count(),
		importedRows: count(),
		newRows: count(),
		updatedRows: count(),
		unchangedRows: count(),
		refusedRows: count(),
		doubtfulRows: count(),
		startedAt: instant(),
		finishedAt: instant(),
		/** When its rows were forgotten: what is left is the history. */
		forgottenAt: instant(),
		createdAt: createdAt(),
	},
	// the history of a source, and the next of its imports that waits
	(table) => [index().on(table.sourceId, table.state)],
);

/** The bytes of a file, until its import is over. */
export const directoryFiles = pgTable("directory_files", {
	importId: uuid()
		.primaryKey()
		.references(() => directoryImports.id, { onDelete: "cascade" }),
	bytes: bytea().notNull(),
});

/**
 * A row of the file as it was, the card it makes, what it would do, and what it did. `line` is its line in the file, as people
 * count.
 */
export const directoryRows = pgTable(
	"directory_rows",
	{
		importId: uuid()
			.notNull()
			.references(() => directoryImports.id, { onDelete: "cascade" }),
		line: integer().notNull(),
		cells: text().array().notNull(),
		/** What is imported: null when the row is refused. */
		card: jsonb(),
		outcome: text({ enum: rowOutcomes }),
		/** Refusals, doubts and notes: {reason, column, value, values} each. */
		problems: jsonb(),
		isDoubtful: boolean().notNull().default(false),
		/** How sure the commune is, 0 to 100. */
		confidence: smallint(),
		organisationId: uuid().references(() => organisations.id, { onDelete: "set null" }),
		importedAt: instant(),
	},
	(table) => [
		primaryKey({ columns: [table.importId, table.line] }),
		// the pages of refused, new, updated rows
		index().on(table.importId, table.outcome, table.line),
	],
);

export type DirectorySource = typeof directorySources.$inferSelect;
export type DirectoryImport = typeof directoryImports.$inferSelect;
export type DirectoryRow = typeof directoryRows.$inferSelect;
