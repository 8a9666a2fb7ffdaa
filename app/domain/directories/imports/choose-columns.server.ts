import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { communes, directoryImports, directorySources } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { refuse } from "../../errors.ts";
import { type Mapping, mappingFaults } from "../columns/mapping.ts";
import { findImport } from "./find-import.server.ts";

/**
 * Says what the columns hold, remembers it for the next file of the source, and asks for a dry run. Saying it again before
 * the import starts makes another dry run.
 * @throws not-found · conflict `import.not-now` when it is past that, or not read yet · invalid `mapping.*`, `commune.unknown`
 */
export async function chooseColumns(actor: Actor, id: string, mapping: Mapping): Promise<void> {
	const file = await findImport(actor, id);
	const strangers = Object.keys(mapping.columns).filter((title) => !file.columns.includes(title));
	if (strangers.length > 0)
		refuse("invalid", "mapping.no-column", { values: { column: strangers.join(", ") } });
	const [fault] = mappingFaults(mapping);
	if (fault) refuse("invalid", fault.reason, { field: fault.field });
	if (mapping.communeCode) await requireCommune(mapping.communeCode);
	await db.transaction(async (tx) => {
		const [asked] = await tx
			.update(directoryImports)
			.set({ state: "checking", mapping, checkedRows: 0 })
			.where(
				and(
					eq(directoryImports.id, file.id),
					inArray(directoryImports.state, ["read", "checking", "checked"]),
				),
			)
			.returning({ id: directoryImports.id });
		if (!asked) return refuse("conflict", "import.not-now");
		await tx
			.update(directorySources)
			.set({ mapping })
			.where(eq(directorySources.id, file.sourceId));
		await record(tx, { name: "import.mapped", subjectId: id, actorId: actor.personId });
		await enqueue(tx, "advance-import", asked);
	});
}

async function requireCommune(code: string): Promise<void> {
	const [commune] = await db
		.select({ code: communes.code })
		.from(communes)
		.where(eq(communes.code, code));
	if (!commune) refuse("invalid", "commune.unknown", { field: "commune" });
}
