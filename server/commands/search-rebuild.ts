/** `npm run search:rebuild`: the search index made anew, while the site runs or without it. */
import { sql } from "#db/client.server.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { search } from "#search/index.server.ts";
import { env } from "../env.ts";

const postgres = env.DATABASE_URL ? null : await startEmbeddedPostgres(env.dataDir);
await migrateDatabase();
const started = performance.now();
let told = 0;
await search.rebuild(({ done, total }) => {
	const percent = Math.floor((100 * done) / Math.max(1, total));
	if (percent < told + 10) return;
	told = percent;
	process.stdout.write(`${percent} %\n`);
});
await sql.end();
await postgres?.stop();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`The search index is new (${seconds} s).\n`);
