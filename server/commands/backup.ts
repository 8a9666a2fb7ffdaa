/** `npm run backup -- FILE`: the database and the uploaded files in one file, while the site runs. */
import { resolve } from "node:path";
import { backUp } from "../backup.ts";
import { CannotStart } from "../cannot-start.ts";
import { say, withDatabase } from "./with-database.ts";

await withDatabase(async (place) => {
	const [file] = process.argv.slice(2);
	if (!file) throw new CannotStart("Say where to: npm run backup -- maillage.tar.gz");
	const { tables } = await backUp(place, resolve(file));
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	say(`${file}: ${tables.length} tables, ${rows} rows, and the uploaded files.`);
});
