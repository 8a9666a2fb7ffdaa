import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Actor, visitor } from "#app/domain/actor.ts";
import { cancelImport } from "#app/domain/directories/imports/cancel-import.server.ts";
import { chooseColumns } from "#app/domain/directories/imports/choose-columns.server.ts";
import type { ImportFile } from "#app/domain/directories/imports/find-import.server.ts";
import { makeRefusedFile } from "#app/domain/directories/imports/make-refused-file.server.ts";
import { receiveFile } from "#app/domain/directories/imports/receive-file.server.ts";
import { startImport } from "#app/domain/directories/imports/start-import.server.ts";
import { Refusal } from "#app/domain/errors.ts";
import { allMessages } from "#app/i18n/all-messages.server.ts";
import { CannotStart } from "../cannot-start.ts";
import { columnsOf } from "./columns-of.ts";
import type { ImportOptions } from "./import-options.ts";
import { tellColumns, tellResult } from "./tell-import.ts";
import { untilIdle } from "./until-idle.ts";

/**
 * Imports a file from the command line: read, mapped, checked, let in. A run that was cut is taken up where it was by the same
 * command. Progress and remarks go to stderr, what happened to stdout.
 * @throws CannotStart with the sentence that says why not
 */
export async function runImport(options: ImportOptions): Promise<void> {
	const actor: Actor = { ...visitor(options.locale, new Date()), isAdministrator: true };
	try {
		await importFile(actor, options);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { reasons } = allMessages[options.locale];
		const { reason, details } = error;
		const { values } = details;
		throw new CannotStart(reasons.sentence({ reason, ...(values && { values }) }));
	}
}

async function importFile(actor: Actor, options: ImportOptions): Promise<void> {
	const { file: path, source, credit, sheet, locale } = options;
	const bytes = await readFile(path).catch((error: Error) => {
		throw new CannotStart(error.message);
	});
	const given = { source, credit, fileName: basename(path), bytes, ...(sheet && { sheet }) };
	const { id } = await receiveFile(actor, given);
	let file = await untilIdle(actor, id);
	if (file.fault) throw new CannotStart(allMessages[locale].reasons.sentence(file.fault));
	if (file.state === "read" || file.state === "checked") file = await check(actor, file, options);
	if (options.refused) await writeRefused(actor, file, options.refused, options);
	if (options.dryRun) await cancelImport(actor, id);
	else if (file.state === "checked") {
		await startImport(actor, id);
		file = await untilIdle(actor, id);
	}
	tellResult(file, options);
}

/** Maps the columns as proposed or remembered, but for what the command says, and makes the dry run. */
async function check(actor: Actor, file: ImportFile, options: ImportOptions): Promise<ImportFile> {
	const fields = columnsOf(file, options.map);
	tellColumns(file, fields, options.locale);
	const kind = options.kind ?? file.mapping?.kind ?? undefined;
	const communeCode = options.commune ? undefined : (file.mapping?.communeCode ?? undefined);
	try {
		await chooseColumns(actor, file.id, { fields, kind, communeCode, commune: options.commune });
	} catch (error) {
		await cancelImport(actor, file.id);
		throw error;
	}
	return untilIdle(actor, file.id);
}

async function writeRefused(
	actor: Actor,
	{ id }: ImportFile,
	path: string,
	{ locale }: ImportOptions,
): Promise<void> {
	const format = path.endsWith(".xlsx") ? "xlsx" : "csv";
	const { bytes } = await makeRefusedFile(actor, id, format, allMessages[locale].directory.told);
	await writeFile(path, bytes);
}
