import { desc, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { directoryImports, directorySources, people } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { refuse } from "../../errors.ts";
import { canImport } from "../policy.ts";

const LATEST = 100;

/** The latest imports that the actor may see, newest first. @throws not-found */
export async function listImports(actor: Actor) {
	if (!canImport(actor)) refuse("not-found");
	return db
		.select({
			id: directoryImports.id,
			fileName: directoryImports.fileName,
			state: directoryImports.state,
			rowCount: directoryImports.rowCount,
			newRows: directoryImports.newRows,
			updatedRows: directoryImports.updatedRows,
			unchangedRows: directoryImports.unchangedRows,
			refusedRows: directoryImports.refusedRows,
			createdAt: directoryImports.createdAt,
			finishedAt: directoryImports.finishedAt,
			source: directorySources.name,
			person: people.name,
		})
		.from(directoryImports)
		.innerJoin(directorySources, eq(directorySources.id, directoryImports.sourceId))
		.leftJoin(people, eq(people.id, directoryImports.personId))
		.where(actor.isAdministrator ? undefined : eq(directoryImports.personId, actor.personId ?? ""))
		.orderBy(desc(directoryImports.createdAt))
		.limit(LATEST);
}

/** The directories that files already came from, for whoever gives the next one. @throws not-found */
export async function listSources(actor: Actor): Promise<{ name: string; credit: string }[]> {
	if (!canImport(actor)) refuse("not-found");
	return db
		.select({ name: directorySources.name, credit: directorySources.credit })
		.from(directorySources)
		.orderBy(directorySources.name);
}
