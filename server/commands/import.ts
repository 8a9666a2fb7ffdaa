/** `npm run import -- FILE`: a file becomes directory cards, by the same rules as the page. */
import { sql } from "#db/client.server.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { loadReference } from "#db/reference/load.ts";
import { CannotStart } from "../cannot-start.ts";
import { type ImportOptions, readImportOptions } from "../imports/import-options.ts";
import { runImport } from "../imports/run-import.ts";
import { withDatabase } from "./with-database.ts";

const options = read();
await withDatabase(async ({ address }) => {
	try {
		await migrateDatabase(address);
		await loadReference(sql);
		await runImport(options);
	} finally {
		await sql.end();
	}
});

function read(): ImportOptions {
	try {
		return readImportOptions(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof CannotStart)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exit(1);
	}
}
