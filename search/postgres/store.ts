/** Writing rows: into the schema that answers, or into the one a rebuild fills. */
import { type SQL, sql } from "drizzle-orm";
import type { Reader } from "../documents.ts";
import type { SearchType } from "../engine.ts";
import { columns, type MadeRow, SAMPLE, type SearchRow, searchTypes, tableName } from "./rows.ts";

/** The schema that questions are answered from, and the one that takes its place after a rebuild. */
export type Schema = "search" | "search_next";

function tableOf(schema: Schema, type: SearchType, sample = false): SQL {
	return sql.raw(tableName(type, sample, schema));
}

const names = sql.raw(columns.join(", "));
const replaced = sql.raw(columns.map((name) => `${name} = excluded.${name}`).join(", "));

/** Writes these rows over those there were. */
export async function writeRows(tx: Reader, schema: Schema, made: MadeRow[]): Promise<void> {
	for (const type of searchTypes) {
		const rows = made.filter((one) => one.type === type).map(({ row }) => row);
		const sampled = rows.filter(({ number }) => number % SAMPLE === 0);
		await upsert(tx, tableOf(schema, type), rows);
		await upsert(tx, tableOf(schema, type, true), sampled);
	}
}

async function upsert(tx: Reader, table: SQL, rows: SearchRow[]): Promise<void> {
	if (rows.length > 0)
		await tx.execute(sql`${insertInto(table, rows)} on conflict (id) do update set ${replaced}`);
}

/** Adds rows to tables that have none of them: `table` names that of each type. */
export async function addRows(
	reader: Reader,
	table: (type: SearchType) => string,
	made: MadeRow[],
): Promise<void> {
	for (const type of searchTypes) {
		const rows = made.filter((one) => one.type === type).map(({ row }) => row);
		if (rows.length > 0) await reader.execute(insertInto(sql.raw(table(type)), rows));
	}
}

function insertInto(table: SQL, rows: SearchRow[]): SQL {
	return sql`
		insert into ${table} (${names})
		select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(rows)}::json)`;
}

/** Deletes what `ids` have in these types' tables. */
export async function deleteRows(
	tx: Reader,
	schema: Schema,
	types: SearchType[],
	ids: string[],
): Promise<void> {
	if (ids.length === 0) return;
	for (const type of types)
		for (const sample of [false, true])
			await tx.execute(sql`delete from ${tableOf(schema, type, sample)} where id in ${ids}`);
}

/** The words of these rows, with whether everybody may see one that has it. */
export function wordsIn(made: MadeRow[]): Map<string, boolean> {
	const all = new Map<string, boolean>();
	for (const { row, words } of made)
		for (const word of words) all.set(word, all.get(word) === true || !row.members);
	return all;
}

export async function writeWords(
	tx: Reader,
	schema: Schema,
	words: Map<string, boolean>,
): Promise<void> {
	if (words.size === 0) return;
	const rows = [...words].map(([word, isPublic]) => ({ word, public: isPublic }));
	await tx.execute(sql`
		insert into ${sql.raw(schema)}.words (word, public)
		select word, public from json_to_recordset(${JSON.stringify(rows)}::json) as given(word text, public boolean)`);
}
