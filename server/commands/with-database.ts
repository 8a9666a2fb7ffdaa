import { readAddress } from "#db/address.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import type { Place } from "../backup.ts";
import { CannotStart } from "../cannot-start.ts";
import { env } from "../env.ts";

/** Runs a command on the site's database: the one of a site that runs, else started for the occasion and stopped after. */
export async function withDatabase(command: (place: Place) => Promise<void>): Promise<void> {
	const postgres = env.DATABASE_URL ? null : await startEmbeddedPostgres(env.dataDir);
	try {
		await command({ address: readAddress(), dataDir: env.dataDir });
	} catch (error) {
		if (!(error instanceof CannotStart)) throw error;
		say(error.message);
		process.exitCode = 1;
	} finally {
		await postgres?.stop();
	}
}

export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
