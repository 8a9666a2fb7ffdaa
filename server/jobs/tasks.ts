import type { JobHelpers, TaskList } from "graphile-worker";
import type { JobName } from "#db/jobs.ts";
import { advanceImport } from "./advance-import.ts";
import { closeSeasons } from "./close-seasons.ts";
import { followInSearch } from "./follow-in-search.ts";
import { followProductsTask } from "./follow-products.ts";
import { rebuildSearch } from "./rebuild-search.ts";
import { resumeImports } from "./resume-imports.ts";
import { sendMail } from "./send-mail.ts";
import { sweep } from "./sweep.ts";
import type { JobContext, Task } from "./task.ts";
import { tellAbsentReaders } from "./tell-absent-readers.ts";

/** Each job and who does it: one that nobody does is a compile error. */
const tasks: { [Name in JobName]: Task<Name> } = {
	"advance-import": advanceImport,
	"close-seasons": closeSeasons,
	"follow-products": followProductsTask,
	"follow-in-search": followInSearch,
	"rebuild-search": rebuildSearch,
	"resume-imports": resumeImports,
	"send-mail": sendMail,
	sweep,
	"tell-absent-readers": tellAbsentReaders,
};

/** The jobs that come by themselves, in UTC: minute, hour, day of month, month, day of week. */
export const timetable: Partial<Record<JobName, string>> = {
	"close-seasons": "5 3 * * *",
	"resume-imports": "* * * * *",
	sweep: "35 3 * * *",
	"rebuild-search": "40 3 * * *",
};

export function taskList(context: JobContext): TaskList {
	return Object.fromEntries(
		Object.entries(tasks).map(([name, task]) => [
			name,
			(payload: unknown, _helpers: JobHelpers) =>
				(task as (payload: unknown, context: JobContext) => Promise<void>)(payload, context),
		]),
	);
}
