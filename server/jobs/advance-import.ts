import { advanceImport as advance } from "#app/domain/directories/imports/advance-import.server.ts";
import { teller } from "./import-progress.ts";
import type { Task } from "./task.ts";

/** Reads, checks or lets in the file somebody gave, and tells her how far it is. */
export const advanceImport: Task<"advance-import"> = async ({ id }, { publish }) => {
	await advance(id, { now: new Date(), tell: teller(publish) });
};
