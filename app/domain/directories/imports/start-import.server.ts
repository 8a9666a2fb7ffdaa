import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { directoryImports } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { refuse } from "../../errors.ts";
import { findImport } from "./find-import.server.ts";

/**
 * Lets a checked file in. Asking again while it goes or when it is done changes nothing.
 * @throws not-found · conflict `import.not-now` before the dry run
 */
export async function startImport(actor: Actor, id: string): Promise<void> {
	const file = await findImport(actor, id);
	if (file.state === "importing" || file.state === "done") return;
	if (file.state !== "checked") refuse("conflict", "import.not-now");
	await db.transaction(async (tx) => {
		const [started] = await tx
			.update(directoryImports)
			.set({ state: "importing", startedAt: actor.now, importedRows: 0 })
			.where(and(eq(directoryImports.id, file.id), eq(directoryImports.state, "checked")))
			.returning({ id: directoryImports.id });
		if (!started) return;
		await record(tx, { name: "import.started", subjectId: id, actorId: actor.personId });
		await enqueue(tx, "advance-import", started);
	});
}
