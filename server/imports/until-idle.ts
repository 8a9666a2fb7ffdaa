import { setTimeout as pause } from "node:timers/promises";
import type { Actor } from "#app/domain/actor.ts";
import { type ImportProgress, isUnderWay } from "#app/domain/directories/directories.ts";
import { advanceImport } from "#app/domain/directories/imports/advance-import.server.ts";
import { findImport, type ImportFile } from "#app/domain/directories/imports/find-import.server.ts";

/** How often to look, in milliseconds, when the site itself or another command does the work. */
const LOOK_EVERY = 500;

/** Does the work that an import waits for, or waits for whoever does it; answers the import when nothing is under way. */
export async function untilIdle(actor: Actor, id: string): Promise<ImportFile> {
	for (;;) {
		const isMine = await advanceImport(id, { now: new Date(), tell: tellProgress });
		const file = await findImport(actor, id);
		if (!isUnderWay(file.state)) return file;
		if (isMine) continue;
		tellProgress({ ...progressOf(file), importId: id });
		await pause(LOOK_EVERY);
	}
}

function progressOf({ personId, state, rowCount, checkedRows, importedRows }: ImportFile) {
	const done = state === "checking" ? checkedRows : importedRows;
	return { personId, state, done, total: rowCount };
}

function tellProgress({ state, done, total }: ImportProgress): void {
	if (isUnderWay(state) && total > 0) process.stderr.write(`${state} ${done}/${total}\n`);
}
