import { resumeImports as resume } from "#app/domain/directories/imports/advance-import.server.ts";
import { teller } from "./import-progress.ts";
import type { Task } from "./task.ts";

/** Each minute: imports whose process was cut go on. */
export const resumeImports: Task<"resume-imports"> = async (_, { publish }) => {
	await resume({ now: new Date(), tell: teller(publish) });
};
