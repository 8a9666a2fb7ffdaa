import type { LoadContext } from "#app/web/load-context.ts";
import type { JobName, Jobs } from "#db/jobs.ts";

/** What a job may reach besides the domain. */
export type JobContext = { publish: LoadContext["publish"] };

/** Does one job. It runs again when it throws, so doing it twice must do no harm. */
export type Task<Name extends JobName> = (
	payload: Jobs[Name],
	context: JobContext,
) => Promise<void>;
