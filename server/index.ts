/** Boot: database, tables, reference data, demo, jobs, pages, sockets; and the same backwards when told to stop. */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// a second start finds the modules compiled
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));

const { boot } = await import("./boot.ts");
const { CannotStart } = await import("./cannot-start.ts");
const { log } = await import("./log.ts");

try {
	const site = await boot();
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => void site.stop().then(() => process.exit(0)));
} catch (error) {
	if (error instanceof CannotStart) process.stderr.write(`${error.message}\n`);
	else log.fatal(error, "could not start");
	process.exit(1);
}
