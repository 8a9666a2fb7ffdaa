import { forgetImports } from "#app/domain/directories/imports/forget-imports.server.ts";
import { forgetOldData } from "#app/domain/identity/forget-old-data.server.ts";
import { listPhotoFiles } from "#app/domain/photos/list-photo-files.server.ts";
import { sweepPhotoFiles } from "#app/web/photo-files.server.ts";
import type { Task } from "./task.ts";

/** Each night: what has outlived its purpose goes, and the files that no picture names any more. */
export const sweep: Task<"sweep"> = async () => {
	const now = new Date();
	await forgetOldData(now);
	await forgetImports(now);
	await sweepPhotoFiles(await listPhotoFiles(), now);
};
