/** Boot: database, tables, reference data, demo, jobs, pages, sockets; and the same backwards when told to stop. */
import { boot } from "./boot.ts";
import { CannotStart } from "./cannot-start.ts";
import { log } from "./log.ts";

try {
	const site = await boot();
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => void site.stop().then(() => process.exit(0)));
} catch (error) {
	if (!(error instanceof CannotStart)) log.fatal(error, "could not start");
	else process.stderr.write(`${error.message}\n`);
	process.exit(1);
}
