/** `npm test`: everything that must hold, one stage after the other, and one line at the end. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureChromium } from "./support/chromium.ts";

const root = resolve(import.meta.dirname, "..");
const bin = (name: string) => join(root, "node_modules/.bin", name);
const reports = await mkdtemp(join(tmpdir(), "maillage-run-"));

/** Each process of the run finds the modules compiled by those before it. */
const compiled = join(root, "node_modules/.cache/compiled");

type Count = { passed: number; failed: number };
type Stage = { name: string; command: string[]; count?: () => Promise<Count>; env?: object };

const checks: Stage[] = [
	{ name: "format and lint", command: [bin("biome"), "ci", "--error-on-warnings", "."] },
	{ name: "types", command: [bin("tsc"), "--noEmit"] },
	{
		name: "import rules",
		command: [
			bin("depcruise"),
			"--config",
			".dependency-cruiser.cjs",
			..."app db server search test".split(" "),
		],
	},
	{ name: "dead code", command: [bin("knip"), "--no-config-hints"] },
];

const suites: Stage[] = [
	{ name: "build", command: [process.execPath, "server/commands/build.ts"] },
	{
		name: "units and integration",
		command: [
			...[bin("vitest"), "run", "--reporter=default", "--reporter=json"],
			`--outputFile.json=${join(reports, "vitest.json")}`,
		],
		count: async () => {
			const { numPassedTests, numFailedTests, numFailedTestSuites } = await report("vitest.json");
			return {
				passed: Number(numPassedTests),
				failed: Number(numFailedTests) || Number(numFailedTestSuites),
			};
		},
	},
	{
		name: "browser journeys",
		command: [bin("playwright"), "test", "--reporter=list,json"],
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, "playwright.json") },
		count: async () => {
			const { stats } = await report("playwright.json");
			const { expected, unexpected, flaky } = stats as Record<string, number>;
			return { passed: Number(expected), failed: Number(unexpected) + Number(flaky) };
		},
	},
];

async function report(file: string): Promise<Record<string, unknown>> {
	return JSON.parse(await readFile(join(reports, file), "utf8"));
}

async function run({ name, command, count, env }: Stage): Promise<Count> {
	const started = performance.now();
	const [program = "", ...args] = command;
	const output: Buffer[] = [];
	const child = spawn(program, args, {
		cwd: root,
		env: { ...process.env, FORCE_COLOR: "0", NODE_COMPILE_CACHE: compiled, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => output.push(chunk));
	const code = await new Promise<number | null>((done) => child.once("close", done));
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const verdict = code === 0 ? "ok" : "FAILED";
	process.stdout.write(`${verdict.padEnd(7)} ${name} (${seconds} s)\n`);
	if (code !== 0) process.stdout.write(`${Buffer.concat(output)}\n`);
	const counted = await count?.().catch(() => undefined);
	return counted && counted.passed + counted.failed > 0
		? { ...counted, failed: counted.failed || (code === 0 ? 0 : 1) }
		: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

await ensureChromium();
const counts = await Promise.all(checks.map(run));
for (const suite of suites) counts.push(await run(suite));
await rm(reports, { recursive: true, force: true });

const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
process.stdout.write(`\n${total("passed")} passed, ${total("failed")} failed\n`);
process.exitCode = total("failed") === 0 ? 0 : 1;
