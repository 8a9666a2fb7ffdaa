/** `npm run demo:reset`: empties the network and builds the demonstration village again. */
import { sql } from "#db/client.server.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { loadReference } from "#db/reference/load.ts";
import { resetVillage } from "#db/reset.ts";
import { search } from "#search/index.server.ts";
import { env } from "../env.ts";

const CONFIRMATION = "--everything-goes";

if (env.DATABASE_URL && !process.argv.includes(CONFIRMATION)) {
	process.stderr.write(
		`This empties the database of DATABASE_URL. If you mean it: npm run demo:reset -- ${CONFIRMATION}\n`,
	);
	process.exit(1);
}
const postgres = env.DATABASE_URL ? null : await startEmbeddedPostgres(env.dataDir);
await migrateDatabase();
await loadReference(sql);
await resetVillage(sql, new Date());
await search.rebuild();
await sql.end();
await postgres?.stop();
process.stdout.write("The village is as on its first day.\n");
