import { asc, eq } from "drizzle-orm";
import type { Actor } from "#app/domain/actor.ts";
import type { Card } from "#app/domain/directories/cards/card.ts";
import type { Field } from "#app/domain/directories/columns/fields.ts";
import { fieldOf } from "#app/domain/directories/columns/mapping.ts";
import { advanceImport } from "#app/domain/directories/imports/advance-import.server.ts";
import { chooseColumns } from "#app/domain/directories/imports/choose-columns.server.ts";
import { findImport, type ImportFile } from "#app/domain/directories/imports/find-import.server.ts";
import { receiveFile } from "#app/domain/directories/imports/receive-file.server.ts";
import { startImport } from "#app/domain/directories/imports/start-import.server.ts";
import type { Problem } from "#app/domain/directories/rows/problem.ts";
import { db } from "#db/client.server.ts";
import { directoryRows } from "#db/schema/index.ts";
import type { OrganisationKind } from "#db/vocabulary.ts";
import { TODAY } from "./today.ts";

type Given = {
	source?: string;
	credit?: string;
	fileName?: string;
	sheet?: string;
	kind?: OrganisationKind;
	commune?: string;
	/** What columns hold, by title, whatever was proposed. */
	map?: Record<string, Field | undefined>;
};

/** Does at once what the job of an import would. */
export async function advance(id: string): Promise<boolean> {
	return advanceImport(id, { now: TODAY, tell: () => {} });
}

/** Gives a file and lets it be read. */
export async function give(
	actor: Actor,
	content: string | Buffer,
	given: Given = {},
): Promise<ImportFile> {
	const { source = "Annuaire d'essai", credit = "", fileName = "fermes.csv", sheet } = given;
	const bytes = Buffer.from(content);
	const { id } = await receiveFile(actor, {
		source,
		credit,
		fileName,
		bytes,
		...(sheet && { sheet }),
	});
	await advance(id);
	return findImport(actor, id);
}

/** Gives a file, keeps what was proposed of its columns but for what is said here, and makes the dry run. */
export async function check(
	actor: Actor,
	content: string | Buffer,
	given: Given = {},
): Promise<ImportFile> {
	const file = await give(actor, content, given);
	const fields = file.columns.map((title) =>
		given.map && Object.hasOwn(given.map, title)
			? given.map[title]
			: file.mapping
				? fieldOf(file.mapping, title)
				: undefined,
	);
	await chooseColumns(actor, file.id, {
		fields,
		kind: given.kind ?? file.mapping?.kind ?? undefined,
		commune: given.commune ?? "",
		communeCode: given.commune ? undefined : (file.mapping?.communeCode ?? undefined),
	});
	await advance(file.id);
	return findImport(actor, file.id);
}

/** Gives a file and lets it in. */
export async function importAll(
	actor: Actor,
	content: string | Buffer,
	given: Given = {},
): Promise<ImportFile> {
	const { id } = await check(actor, content, given);
	await startImport(actor, id);
	await advance(id);
	return findImport(actor, id);
}

export type ReadRow = {
	line: number;
	outcome: string | null;
	reasons: string[];
	problems: Problem[];
	card: Card | null;
	confidence: number | null;
	organisationId: string | null;
};

/** The rows of an import in the order of the file. */
export async function rowsOf(importId: string): Promise<ReadRow[]> {
	const rows = await db
		.select()
		.from(directoryRows)
		.where(eq(directoryRows.importId, importId))
		.orderBy(asc(directoryRows.line));
	return rows.map(({ line, outcome, problems, card, confidence, organisationId }) => ({
		...{ line, outcome, confidence, organisationId },
		problems: (problems ?? []) as Problem[],
		reasons: ((problems ?? []) as Problem[]).map(({ reason }) => reason),
		card: card as Card | null,
	}));
}

/** new, updated, unchanged, refused. */
export function countsOf(file: ImportFile): [number, number, number, number] {
	return [file.newRows, file.updatedRows, file.unchangedRows, file.refusedRows];
}
