import { Logger, runOnce } from "graphile-worker";
import { sql } from "#db/client.server.ts";
import { connectQueue } from "#server/jobs/queue.ts";
import { taskList } from "#server/jobs/tasks.ts";

export type Published = { room: string; event: string; payload: unknown[] };

/** Does every job that is due, and those they leave behind; answers what they told the sockets. Fails if one failed. */
export async function jobsDone(): Promise<Published[]> {
	const published: Published[] = [];
	const pool = connectQueue(2);
	await runOnce({
		pgPool: pool,
		taskList: taskList({
			publish: (room, event, ...payload) => void published.push({ room, event, payload }),
		}),
		noHandleSignals: true,
		// what failed is read from the table below
		logger: new Logger(() => () => {}),
	});
	await pool.end();
	const failed =
		await sql`select last_error from graphile_worker._private_jobs where last_error is not null`;
	if (failed.length > 0) throw new Error(`a job failed: ${failed[0]?.["last_error"]}`);
	return published;
}

/** Makes every job that waits for its hour due now, then does it. */
export async function laterJobsDone(): Promise<Published[]> {
	await sql`update graphile_worker._private_jobs set run_at = now()`;
	return jobsDone();
}
