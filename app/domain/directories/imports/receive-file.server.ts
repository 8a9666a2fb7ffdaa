import { createHash } from "node:crypto";
import { and, eq, notInArray } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { directoryFiles, directoryImports, directorySources } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { refuse } from "../../errors.ts";
import { canImport } from "../policy.ts";
import { recogniseFormat } from "../reading/recognise-format.server.ts";
import { MAX_BYTES } from "../reading/table.ts";
import type { Source } from "../source.ts";

export type GivenFile = Source & { fileName: string; bytes: Buffer; sheet?: string };

/**
 * Takes a file in, to be read at once by a job. The same file given again while its import is open is that import.
 * @throws not-found for those who may not import · invalid `file.*` when the first bytes say that it is no table
 */
export async function receiveFile(actor: Actor, file: GivenFile): Promise<{ id: string }> {
	if (!canImport(actor)) refuse("not-found");
	const { bytes, fileName } = file;
	if (bytes.length > MAX_BYTES)
		refuse("invalid", "file.too-large", { field: "file", values: { megabytes: MAX_BYTES >> 20 } });
	recogniseFormat(bytes);
	const fileHash = createHash("sha256").update(bytes).digest("hex");
	return db.transaction(async (tx) => {
		const sourceId = await sourceOf(tx, file);
		const [open] = await tx
			.select({ id: directoryImports.id })
			.from(directoryImports)
			.where(
				and(
					eq(directoryImports.sourceId, sourceId),
					eq(directoryImports.fileHash, fileHash),
					notInArray(directoryImports.state, ["unreadable", "done", "cancelled"]),
				),
			);
		if (open) return open;
		const [received] = await tx
			.insert(directoryImports)
			.values({
				sourceId,
				personId: actor.personId,
				fileName: fileName.slice(-200),
				fileHash,
				sheet: file.sheet ?? null,
				createdAt: actor.now,
			})
			.returning({ id: directoryImports.id });
		if (!received) return refuse("not-found");
		await tx.insert(directoryFiles).values({ importId: received.id, bytes });
		await record(tx, {
			name: "import.received",
			subjectId: received.id,
			actorId: actor.personId,
			details: { sourceId },
		});
		await enqueue(tx, "advance-import", received);
		return received;
	});
}

/** The source of that name, made on first use; locked, so that the same file given twice at once is seen. */
async function sourceOf(tx: Transaction, { source, credit }: Source): Promise<string> {
	const [found] = await tx
		.insert(directorySources)
		.values({ name: source, credit })
		.onConflictDoUpdate({
			target: directorySources.name,
			set: credit ? { credit } : { name: source },
		})
		.returning({ id: directorySources.id });
	return found?.id ?? refuse("not-found");
}
