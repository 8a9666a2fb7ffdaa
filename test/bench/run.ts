/** `npm run bench [names]`: what is fast, as ratios in one run; a table, and `results.json` beside this file. */
import { fork } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import type { Measure } from "./bench.ts";

/** A file of this folder each. */
const benches = ["search", "import"];

type Results = { machine: Record<string, string>; benches: Record<string, Measure[]> };

const file = join(import.meta.dirname, "results.json");

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
	process.stderr.write(`No bench ${unknown.join(", ")}; there are ${benches.join(", ")}.\n`);
	process.exit(1);
}

const before = await readFile(file, "utf8").then(
	(text): Results => JSON.parse(text),
	(): Results => ({ machine: {}, benches: {} }),
);
const measured: Results["benches"] = { ...before.benches };
for (const name of asked.length > 0 ? asked : benches) {
	measured[name] = await run(name);
	show(name, measured[name]);
}
const results: Results = {
	machine: machine(),
	benches: Object.fromEntries(
		benches.flatMap((name) => (measured[name] ? [[name, measured[name]]] : [])),
	),
};
await writeFile(file, `${JSON.stringify(results, null, "\t")}\n`);

async function run(name: string): Promise<Measure[]> {
	const folder = await mkdtemp(join(tmpdir(), "maillage-bench-"));
	const child = fork(join(import.meta.dirname, `${name}.ts`), {
		env: {
			...process.env,
			DATA_DIR: folder,
			DEMO: "off",
			LOG_LEVEL: "error",
			NODE_ENV: "production",
		},
		stdio: ["ignore", "inherit", "inherit", "ipc"],
	});
	const measures: Measure[] = [];
	child.on("message", (message) => measures.push(...(message as Measure[])));
	const code = await new Promise<number | null>((done) => child.once("exit", done));
	await rm(folder, { recursive: true, force: true });
	if (code !== 0) process.exit(code ?? 1);
	return measures;
}

function show(name: string, measures: Measure[]): void {
	process.stdout.write(`\n${name}\n`);
	for (const { what, value, unit, goal, met } of measures) {
		const shown = `${value >= 100 ? Math.round(value) : value.toFixed(2)} ${unit}`;
		const verdict = goal ? `  ${met ? "ok" : "MISSED"}: ${goal}` : "";
		process.stdout.write(`  ${what.padEnd(58)}${shown.padStart(14)}${verdict}\n`);
	}
}

function machine(): Record<string, string> {
	return {
		processor: cpus()[0]?.model.trim() ?? "unknown",
		cores: String(availableParallelism()),
		memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
		system: `${process.platform} ${process.arch}`,
		node: process.version,
	};
}
