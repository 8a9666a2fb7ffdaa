import { and, eq, inArray, ne } from "drizzle-orm";
import { db, sql } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { directoryImports } from "#db/schema/index.ts";
import { underWay } from "../directories.ts";
import { checkRows } from "./check-rows.server.ts";
import { type ImportFile, typed } from "./find-import.server.ts";
import { importRows } from "./import-rows.server.ts";
import { readFile } from "./read-file.server.ts";
import type { Work } from "./work.ts";

/** Any number will do, as long as every process that works on imports asks for the same locks. */
const SOURCE_LOCK = 727_276;

/**
 * Does what an import waits for: reads its file, checks its rows or lets them in. One import of a source at a time: false when
 * another process is at it, which then wakes this one. Safe to repeat and to cut: the lock goes with the process that held it.
 */
export async function advanceImport(id: string, work: Work): Promise<boolean> {
	const file = await findFile(id);
	if (!file) return true;
	const connection = await sql.reserve();
	try {
		const [lock] = await connection<{ mine: boolean }[]>`
			select pg_try_advisory_lock(${SOURCE_LOCK}, hashtext(${file.sourceId})) as mine`;
		if (!lock?.mine) return false;
		try {
			await doWork(id, work);
		} finally {
			await connection`select pg_advisory_unlock(${SOURCE_LOCK}, hashtext(${file.sourceId}))`;
		}
	} finally {
		connection.release();
	}
	await wakeOthers(file);
	return true;
}

async function findFile(id: string): Promise<Omit<ImportFile, "source"> | undefined> {
	const [file] = await db
		.select()
		.from(directoryImports)
		.where(and(eq(directoryImports.id, id), inArray(directoryImports.state, [...underWay])));
	return file && typed(file);
}

async function doWork(id: string, work: Work): Promise<void> {
	// what it was before the lock may be done by now
	const file = await findFile(id);
	if (file?.state === "received") await readFile(file);
	if (file?.state === "checking") await checkRows(file, work);
	if (file?.state === "importing") await importRows(file, work);
	const [after] = await db
		.select({ state: directoryImports.state })
		.from(directoryImports)
		.where(eq(directoryImports.id, id));
	if (!file || !after) return;
	const { personId, rowCount } = file;
	work.tell({ importId: id, personId, state: after.state, done: rowCount, total: rowCount });
}

/** The next import of this source that came while the lock was taken. */
async function wakeOthers({ id, sourceId }: Pick<ImportFile, "id" | "sourceId">): Promise<void> {
	await db.transaction(async (tx) => {
		const waiting = await tx
			.select({ id: directoryImports.id })
			.from(directoryImports)
			.where(
				and(
					eq(directoryImports.sourceId, sourceId),
					inArray(directoryImports.state, [...underWay]),
					ne(directoryImports.id, id),
				),
			)
			.limit(1);
		for (const other of waiting) await enqueue(tx, "advance-import", other);
	});
}

/** Takes up the imports that somebody waits for and nobody works on: their process was cut. Those at work are left to it. */
export async function resumeImports(work: Work): Promise<void> {
	const waiting = await db
		.select({ id: directoryImports.id })
		.from(directoryImports)
		.where(inArray(directoryImports.state, [...underWay]))
		.orderBy(directoryImports.createdAt);
	for (const { id } of waiting) await advanceImport(id, work);
}
