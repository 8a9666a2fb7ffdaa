import { Logger, parseCronItems, type Runner, run } from "graphile-worker";
import { Pool } from "pg";
import { readAddress } from "#db/address.ts";
import { log } from "../log.ts";
import { tellError } from "../tell-error.ts";
import type { JobContext } from "./task.ts";
import { taskList, timetable } from "./tasks.ts";

/** Logs ids and names of jobs; what a job carries may be personal. */
const logger = new Logger(({ taskIdentifier, jobId }) => (level, message, meta) => {
	if (level !== "error") return;
	const error = tellError(meta?.["error"] ?? new Error(message));
	log.error({ task: taskIdentifier, job: jobId, error }, "job failed");
});

export function connectQueue(max = 4): Pool {
	const address = readAddress();
	const pool = new Pool({
		...("url" in address ? { connectionString: address.url } : address),
		max,
	});
	// a connection that drops is replaced; without a listener it would end the process
	pool.on("error", (error) => log.warn({ error: error.message }, "queue connection lost"));
	pool.on("connect", (client) => client.on("error", () => {}));
	return pool;
}

/** Does jobs as they come, until `stop`: those under way are finished, the others wait for the next start. */
export async function startJobs(context: JobContext): Promise<{ stop(): Promise<void> }> {
	const pool = connectQueue();
	const runner: Runner = await run({
		pgPool: pool,
		taskList: taskList(context),
		parsedCronItems: parseCronItems(
			Object.entries(timetable).map(([task, match]) => ({ task, match })),
		),
		concurrency: 3,
		pollInterval: 2000,
		noHandleSignals: true,
		logger,
	});
	return {
		stop: async () => {
			await runner.stop();
			await pool.end();
		},
	};
}
