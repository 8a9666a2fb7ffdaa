import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { directoryImports } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { refuse } from "../../errors.ts";
import { findImport } from "./find-import.server.ts";

/** Reads the file again, at another of its sheets. @throws not-found · conflict `import.not-now` · invalid `file.no-sheet` */
export async function chooseSheet(actor: Actor, id: string, sheet: string): Promise<void> {
	const file = await findImport(actor, id);
	if (!file.reading?.sheets?.some(({ name }) => name === sheet))
		refuse("invalid", "file.no-sheet", { field: "sheet" });
	await db.transaction(async (tx) => {
		const [asked] = await tx
			.update(directoryImports)
			.set({ state: "received", sheet })
			.where(
				and(eq(directoryImports.id, file.id), inArray(directoryImports.state, ["read", "checked"])),
			)
			.returning({ id: directoryImports.id });
		if (!asked) return refuse("conflict", "import.not-now");
		await enqueue(tx, "advance-import", asked);
	});
}
