/** The commands of `package.json`, run as people run them, on the test's own database. */
import { execFile } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export type Ran = { code: number; stdout: string; stderr: string };

export function runCommand(name: string, ...args: string[]): Promise<Ran> {
	return new Promise((resolve) =>
		execFile(
			process.execPath,
			[`server/commands/${name}.ts`, ...args],
			{ cwd: root, env: { ...process.env, NODE_ENV: "production" } },
			(error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
		),
	);
}
