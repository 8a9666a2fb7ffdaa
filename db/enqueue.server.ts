import { sql } from "drizzle-orm";
import type { Transaction } from "./client.server.ts";
import type { JobName, Jobs } from "./jobs.ts";

/** `key`: a job of the same key that waits is replaced, not doubled. `at`: not before. */
export type JobOptions = { key?: string; at?: Date; queue?: string };

/** Leaves a job behind, done after this transaction commits and never if it does not. */
export async function enqueue<Name extends JobName>(
	tx: Transaction,
	name: Name,
	payload: Jobs[Name],
	{ key, at, queue }: JobOptions = {},
): Promise<void> {
	await tx.execute(sql`
		select graphile_worker.add_job(
			${name},
			${JSON.stringify(payload)}::json,
			queue_name => ${queue ?? null},
			run_at => ${at?.toISOString() ?? null}::timestamptz,
			job_key => ${key ?? null}
		)
	`);
}
