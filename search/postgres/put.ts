/** Rows enter and leave in the transaction of the change that makes them. */
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { listingDocuments, organisationDocuments } from "../documents.ts";
import type { SearchType, Subject } from "../engine.ts";
import type { Lexicon } from "./lexicon.ts";
import { type MadeRow, makeRow } from "./rows.ts";
import { deleteRows, type Schema, wordsIn, writeRows, writeWords } from "./store.ts";

/** Writers hold it shared, so that a rebuild can wait for those under way. Any number will do. */
export const WRITING_LOCK = 727_277;

const typesOf: Record<Subject, SearchType[]> = {
	listings: ["offers", "needs"],
	organisations: ["organisations"],
};

/** Puts rows in line with the truth, then leaves a job behind for what hangs on them. */
export async function put(
	tx: Transaction,
	lexicon: Lexicon,
	subject: Subject,
	ids: string[],
): Promise<void> {
	if (ids.length === 0) return;
	await refresh(tx, lexicon, subject, ids);
	await leaveFollowing(tx, subject, ids);
}

/**
 * What hangs on these organisations, once the change is committed: their own cards say what they offer, their listings say
 * their name and place. A job does it rather than the first transaction, where two of them would wait for each other's rows.
 */
export async function follow(
	tx: Transaction,
	lexicon: Lexicon,
	subject: Subject,
	organisationIds: string[],
): Promise<void> {
	const ids =
		subject === "organisations" ? organisationIds : await publishedOf(tx, organisationIds);
	await refresh(tx, lexicon, subject, ids);
}

export async function remove(tx: Transaction, subject: Subject, ids: string[]): Promise<void> {
	if (ids.length === 0) return;
	await enterAsWriter(tx, subject, ids);
	await leaveFollowing(tx, subject, ids);
	await deleteRows(tx, "search", typesOf[subject], ids);
}

async function refresh(
	tx: Transaction,
	lexicon: Lexicon,
	subject: Subject,
	ids: string[],
): Promise<void> {
	if (ids.length === 0) return;
	await enterAsWriter(tx, subject, ids);
	// whoever changes one of these rows commits before we read it, or waits until we have
	await tx.execute(
		sql`select id from ${sql.raw(subject)} where id in ${ids} order by id for share`,
	);
	const made = await writeAsNow(tx, "search", subject, ids);
	await writeWords(tx, "search", lexicon.unknownAmong(wordsIn(made)));
}

/** Reads these rows as they are now and makes the index say the same. */
export async function writeAsNow(
	tx: Transaction,
	schema: Schema,
	subject: Subject,
	ids: string[],
): Promise<MadeRow[]> {
	const documents =
		subject === "listings"
			? await listingDocuments(tx, sql`l.id in ${ids}`)
			: await organisationDocuments(tx, sql`o.id in ${ids}`);
	for (const type of typesOf[subject]) {
		const there = new Set(documents.filter((one) => one.type === type).map(({ id }) => id));
		const gone = ids.filter((id) => !there.has(id));
		await deleteRows(tx, schema, [type], gone);
	}
	const made = documents.map(makeRow);
	await writeRows(tx, schema, made);
	return made;
}

/** A rebuild that runs is told what changes, and waits for us before it ends. */
async function enterAsWriter(tx: Transaction, subject: Subject, ids: string[]): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock_shared(${WRITING_LOCK})`);
	const [{ rebuilding } = {}] = await tx.execute<{ rebuilding: boolean }>(
		sql`select to_regclass('search_next.changes') is not null as rebuilding`,
	);
	if (rebuilding)
		await tx.execute(sql`
			insert into search_next.changes (subject, id)
			select ${subject}, id from ${sql.raw(subject)} where id in ${ids}`);
}

async function leaveFollowing(tx: Transaction, subject: Subject, ids: string[]): Promise<void> {
	const rows = await tx.execute<{ id: string }>(sql`
		select distinct organisation_id as id from listings
		where ${subject === "listings" ? sql`id in ${ids}` : sql`organisation_id in ${ids} and status = 'published'`}`);
	const organisationIds = rows.map(({ id }) => id);
	const refreshed = subject === "listings" ? "organisations" : "listings";
	if (organisationIds.length > 0)
		await enqueue(
			tx,
			"follow-in-search",
			{ subject: refreshed, organisationIds },
			organisationIds.length === 1 ? { key: `follow ${refreshed} of ${organisationIds[0]}` } : {},
		);
}

async function publishedOf(tx: Transaction, organisationIds: string[]): Promise<string[]> {
	const rows = await tx.execute<{ id: string }>(
		sql`select id from listings where organisation_id in ${organisationIds} and status = 'published'`,
	);
	return rows.map(({ id }) => id);
}
