/** The index made anew beside the one that answers, then put in its place: questions and writers wait a moment at most. */
import { sql as piece, type SQL } from "drizzle-orm";
import type { ReservedSql } from "postgres";
import { db, sql, type Transaction } from "#db/client.server.ts";
import { listingDocuments, organisationDocuments, type SearchDocument } from "../documents.ts";
import type { Progress, SearchType, Subject } from "../engine.ts";
import { WRITING_LOCK, writeAsNow } from "./put.ts";
import { makeRow, searchTypes } from "./rows.ts";
import { addRows, wordsIn, writeWords } from "./store.ts";
import { INDEX_VERSION } from "./version.ts";

/** One rebuild at a time, whichever process does it. */
const REBUILDING_LOCK = 727_278;

const BATCH = 2000;
const subjects: Subject[] = ["listings", "organisations"];

export async function rebuild(progress: (progress: Progress) => void): Promise<void> {
	const session = await sql.reserve();
	try {
		await session`select pg_advisory_lock(${REBUILDING_LOCK})`;
		await prepare(session);
		const words = await fill(progress);
		await sortAndIndex(session);
		await writeWords(db, "search_next", words);
		await db.transaction(swap);
	} finally {
		await session`select pg_advisory_unlock(${REBUILDING_LOCK})`;
		session.release();
	}
}

/** Forgets a rebuild that a killed process left half-way; one that is under way is left alone. */
export async function forgetAbandoned(): Promise<void> {
	const session = await sql.reserve();
	try {
		const [lock] = await session`select pg_try_advisory_lock(${REBUILDING_LOCK}) as taken`;
		if (!lock?.["taken"]) return;
		await session`drop schema if exists search_next cascade`;
		await session`select pg_advisory_unlock(${REBUILDING_LOCK})`;
	} finally {
		session.release();
	}
}

/** Empty tables, and the list of changes that writers fill as soon as they see it. */
async function prepare(session: ReservedSql): Promise<void> {
	await session.unsafe(`
		drop schema if exists search_next cascade;
		create schema search_next;
		create table search_next.state (like search.state including all excluding indexes);
		create table search_next.words (like search.words including all);
		create table search_next.changes (subject text not null, id uuid not null);
		${searchTypes
			.flatMap((type) => [type, `${type}_sample`])
			.map((name) => `create table search_next.${name} (${likeRows});`)
			.join("\n")}
		${searchTypes.map((type) => `create unlogged table ${unsorted(type)} (${likeRows});`).join("\n")}
	`);
	// those that write without having seen the list of changes are waited for
	await session`select pg_advisory_lock(${WRITING_LOCK})`;
	await session`select pg_advisory_unlock(${WRITING_LOCK})`;
}

const unsorted = (type: SearchType) => `search_next.unsorted_${type}`;
const likeRows = "like search.offers including all excluding indexes";

async function fill(progress: (progress: Progress) => void): Promise<Map<string, boolean>> {
	const words = new Map<string, boolean>();
	const lasts = await Promise.all(subjects.map(lastNumber));
	const total = lasts.reduce((sum, last) => sum + last, 0);
	let before = 0;
	for (const [index, subject] of subjects.entries()) {
		const last = lasts[index] ?? 0;
		for (let from = 0; from < last; from += BATCH) {
			const made = (await readBatch(subject, from)).map(makeRow);
			await addRows(db, unsorted, made);
			for (const [word, isPublic] of wordsIn(made))
				words.set(word, words.get(word) === true || isPublic);
			progress({ done: before + Math.min(last, from + BATCH), total });
		}
		before += last;
	}
	return words;
}

async function lastNumber(subject: Subject): Promise<number> {
	const [row] = await sql<{ last: number | null }[]>`
		select max(number)::float8 as last from ${sql(subject)}`;
	return row?.last ?? 0;
}

function readBatch(subject: Subject, from: number): Promise<SearchDocument[]> {
	const range = (column: SQL) => piece`${column} > ${from} and ${column} <= ${from + BATCH}`;
	return subject === "listings"
		? listingDocuments(db, range(piece`l.number`))
		: organisationDocuments(db, range(piece`o.number`));
}

/** Rows of a cell follow each other on disk: a search around a place reads few pages. */
async function sortAndIndex(session: ReservedSql): Promise<void> {
	for (const type of searchTypes) {
		await session.unsafe(`
			insert into search_next.${type} select * from ${unsorted(type)} order by cell, number;
			drop table ${unsorted(type)};
			insert into search_next.${type}_sample select * from search_next.${type} where number % 16 = 0 order by cell, number;
		`);
	}
	const indexes = await session<{ indexdef: string }[]>`
		select indexdef from pg_indexes where schemaname = 'search' and tablename not in ('words', 'state')`;
	for (const { indexdef } of indexes)
		await session.unsafe(indexdef.replace(" ON search.", " ON search_next."));
	for (const type of searchTypes)
		await session.unsafe(`analyze search_next.${type}, search_next.${type}_sample`);
}

async function swap(tx: Transaction): Promise<void> {
	await tx.execute(piece`select pg_advisory_xact_lock(${WRITING_LOCK})`);
	await catchUp(tx);
	await tx.execute(piece`insert into search_next.state (version) values (${INDEX_VERSION})`);
	await tx.execute(piece`drop table search_next.changes`);
	await tx.execute(piece`drop schema search cascade`);
	await tx.execute(piece`alter schema search_next rename to search`);
}

/** What changed since the rebuild began is read again, now that nobody writes. */
async function catchUp(tx: Transaction): Promise<void> {
	const changes = await tx.execute<{ subject: Subject; id: string }>(
		piece`select distinct subject, id from search_next.changes`,
	);
	for (const subject of subjects) {
		const ids = changes.filter((change) => change.subject === subject).map(({ id }) => id);
		for (let from = 0; from < ids.length; from += BATCH) {
			const batch = ids.slice(from, from + BATCH);
			const made = await writeAsNow(tx, "search_next", subject, batch);
			await writeWords(tx, "search_next", wordsIn(made));
		}
	}
}
