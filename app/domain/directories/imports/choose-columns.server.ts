import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { directoryImports, directorySources } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { refuse } from "../../errors.ts";
import { resolveCommune, resolvePlaceWords } from "../../territories/resolve-commune.server.ts";
import { type ChosenColumns, type Mapping, mappingFaults } from "../columns/mapping.ts";
import { findImport } from "./find-import.server.ts";

/**
 * Says what the columns hold, remembers it for the next file of the source, and asks for a dry run. Saying it again before
 * the import starts makes another dry run.
 * @throws not-found · conflict `import.not-now` when it is past that, or not read yet · invalid `mapping.*`, `commune.unknown`
 */
export async function chooseColumns(
	actor: Actor,
	id: string,
	chosen: ChosenColumns,
): Promise<void> {
	const file = await findImport(actor, id);
	const columns = file.columns.flatMap((title, index) => {
		const field = chosen.fields[index];
		return field ? [[title, field] as const] : [];
	});
	const mapping: Mapping = {
		columns: Object.fromEntries(columns),
		kind: chosen.kind ?? null,
		communeCode: await communeOf(chosen),
	};
	const [fault] = mappingFaults(mapping);
	if (fault) refuse("invalid", fault.reason, fault.field ? { field: fault.field } : {});
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

async function communeOf({ communeCode, commune }: ChosenColumns): Promise<string | null> {
	if (!communeCode && !commune) return null;
	const found = communeCode
		? await resolveCommune({ code: communeCode })
		: await resolvePlaceWords(commune);
	if (!found.commune || !found.exact)
		return refuse("invalid", "commune.unknown", { field: "commune" });
	return found.commune.code;
}
