/** `npm run communes -- FILE`: better points for the communes that stand on an approximate one. */
import { readFile } from "node:fs/promises";
import { improvePositions } from "#app/domain/territories/improve-positions.server.ts";
import { readPositionFile } from "#app/domain/territories/position-file.ts";
import { sql } from "#db/client.server.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { loadReference } from "#db/reference/load.ts";
import { env } from "../env.ts";

const [file] = process.argv.slice(2);
if (!file) refuse("Which file? npm run communes -- laposte_hexasmal.csv");
const { format, points } = await read(file);
const postgres = env.DATABASE_URL ? null : await startEmbeddedPostgres(env.dataDir);
await migrateDatabase();
await loadReference(sql);
const { replaced, moved, stillApproximate } = await improvePositions(points);
await sql.end();
await postgres?.stop();
process.stdout.write(
	[
		`${file}: ${format}, points of ${points.size} communes.`,
		`${replaced} approximate positions replaced, ${moved} organisations moved with them.`,
		`${stillApproximate} communes still stand on an approximate position.\n`,
	].join("\n"),
);

async function read(path: string) {
	try {
		return readPositionFile(await readFile(path));
	} catch (error) {
		return refuse(error instanceof Error ? error.message : String(error));
	}
}

function refuse(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
