import { eq, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import {
	type DirectoryImport,
	type DirectorySource,
	directoryImports,
	directorySources,
} from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { refuse } from "../../errors.ts";
import type { Mapping } from "../columns/mapping.ts";
import type { ProposedColumn } from "../columns/propose-columns.ts";
import { canSee } from "../policy.ts";
import type { Format, Reading } from "../reading/table.ts";

/** An import with what its loose columns hold. */
export type ImportFile = Omit<
	DirectoryImport,
	"format" | "reading" | "proposal" | "mapping" | "fault"
> & {
	source: Pick<DirectorySource, "id" | "name" | "credit">;
	format: Format | null;
	reading: Reading | null;
	proposal: ProposedColumn[];
	mapping: Mapping | null;
	fault: Fault | null;
};

/** Why a file could not be read, as a refusal's reason and values. */
export type Fault = { reason: string; values?: Record<string, string | number> };

/** An import as the actor may see it. @throws not-found */
export async function findImport(actor: Actor, id: string): Promise<ImportFile> {
	const [found] = await db
		.select({ file: directoryImports, source: directorySources })
		.from(directoryImports)
		.innerJoin(directorySources, eq(directorySources.id, directoryImports.sourceId))
		.where(eq(sql`${directoryImports.id}::text`, id));
	if (!found || !canSee(actor, found.file)) return refuse("not-found");
	const { id: sourceId, name, credit } = found.source;
	return { ...typed(found.file), source: { id: sourceId, name, credit } };
}

/** The same row, its JSON named for what this context writes there. */
export function typed(file: DirectoryImport): Omit<ImportFile, "source"> {
	return {
		...file,
		format: file.format as Format | null,
		reading: file.reading as Reading | null,
		proposal: (file.proposal ?? []) as ProposedColumn[],
		mapping: file.mapping as Mapping | null,
		fault: file.fault as Fault | null,
	};
}
