import { and, eq, notInArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { directoryFiles, directoryImports } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { refuse } from "../../errors.ts";
import { findImport } from "./find-import.server.ts";

/**
 * Gives an import up. What is already in stays; the work under way stops at its next batch. Cancelling twice changes nothing.
 * @throws not-found · conflict `import.over` when it is done
 */
export async function cancelImport(actor: Actor, id: string): Promise<void> {
	const file = await findImport(actor, id);
	if (file.state === "cancelled") return;
	await db.transaction(async (tx) => {
		const [cancelled] = await tx
			.update(directoryImports)
			.set({ state: "cancelled", finishedAt: actor.now })
			.where(
				and(
					eq(directoryImports.id, file.id),
					notInArray(directoryImports.state, ["done", "cancelled"]),
				),
			)
			.returning({ id: directoryImports.id });
		if (!cancelled) return refuse("conflict", "import.over");
		await tx.delete(directoryFiles).where(eq(directoryFiles.importId, file.id));
		await record(tx, { name: "import.cancelled", subjectId: id, actorId: actor.personId });
	});
}
