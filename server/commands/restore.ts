/** `npm run restore -- FILE`: fills an empty place (DATA_DIR, or the database of DATABASE_URL) from a backup. */
import { resolve } from "node:path";
import { CannotRestore } from "#db/dump.ts";
import { restore } from "../backup.ts";
import { CannotStart } from "../cannot-start.ts";
import { say, withDatabase } from "./with-database.ts";

await withDatabase(async (place) => {
	const [file] = process.argv.slice(2);
	if (!file)
		throw new CannotStart("Say what from: DATA_DIR=/new/place npm run restore -- maillage.tar.gz");
	const { tables, madeAt } = await restore(resolve(file), place).catch((error) => {
		throw error instanceof CannotRestore ? new CannotStart(error.message) : error;
	});
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	say(`Restored ${rows} rows as they were on ${madeAt}, into ${place.dataDir}.`);
});
