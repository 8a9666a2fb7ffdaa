/** How long a directory of 20,000 rows takes from the file to the cards, and how much memory. */
import { spawn } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { embeddedAddress, socketUrl } from "#db/address.ts";
import { sql } from "#db/client.server.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { loadReference } from "#db/reference/load.ts";
import { env } from "#server/env.ts";
import manifest from "../../package.json" with { type: "json" };
import { workbook } from "../support/spreadsheets.ts";
import { type Measure, report } from "./bench.ts";
import { directoryRows, titles } from "./directory-file.ts";

const root = resolve(import.meta.dirname, "../..");
const ROWS = 20_000;

/** What `npm run import` runs, its flags included. */
const script = manifest.scripts.import.split(" ").slice(1);

type Run = { seconds: number; megabytes: number };

const postgres = await startEmbeddedPostgres(env.dataDir);
await migrateDatabase();
await loadReference(sql);
const table = [titles, ...(await directoryRows(sql, ROWS))];
const csv = join(env.dataDir, "directory.csv");
const xlsx = join(env.dataDir, "directory.xlsx");
await writeFile(csv, Papa.unparse(table, { delimiter: ";" }));
await writeFile(xlsx, workbook("xlsx", { rows: table }));
const measures = [
	...timed("CSV into an empty directory", await runImport(csv, "CSV")),
	...timed("the same CSV again", await runImport(csv, "CSV")),
];
await sql`truncate organisations cascade`;
measures.push(...timed("XLSX into an empty directory", await runImport(xlsx, "XLSX")));
await sql.end();
await postgres.stop();
report(measures);

function timed(what: string, { seconds, megabytes }: Run): Measure[] {
	const goals = {
		seconds: { goal: "under 60", met: seconds < 60 },
		megabytes: { goal: "under 500", met: megabytes < 500 },
	};
	return [
		{ what: `${what}, time`, value: seconds, unit: "s", ...goals.seconds },
		{ what: `${what}, memory`, value: megabytes, unit: "MB", ...goals.megabytes },
	];
}

/**
 * The whole command, from the file to the cards in a durable PostgreSQL. Memory is the most that the command and its reader
 * held together; PostgreSQL's own is not counted.
 */
async function runImport(file: string, source: string): Promise<Run> {
	const started = performance.now();
	const child = spawn(process.execPath, [...script, file, "--source", source], {
		cwd: root,
		env: { ...process.env, DATABASE_URL: socketUrl(embeddedAddress(env.dataDir)) },
		stdio: ["ignore", "pipe", "ignore"],
	});
	let said = "";
	child.stdout.on("data", (chunk) => {
		said += chunk;
	});
	let peak = 0;
	const watching = setInterval(async () => {
		peak = Math.max(peak, await memoryOf(child.pid ?? 0));
	}, 50);
	const code = await new Promise((done) => child.once("close", done));
	clearInterval(watching);
	if (code !== 0) throw new Error(`${file}: ${said}`);
	const seconds = (performance.now() - started) / 1000;
	return { seconds, megabytes: peak / 1000 };
}

/** Resident kilobytes of a process and of those it started. */
async function memoryOf(pid: number): Promise<number> {
	const read = (file: string) => readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "");
	const own = Number(/VmRSS:\s+(\d+)/.exec(await read("status"))?.[1] ?? 0);
	const tasks = await readdir(`/proc/${pid}/task`).catch(() => []);
	const children = (await Promise.all(tasks.map((task) => read(`task/${task}/children`)))).join(
		" ",
	);
	const below = await Promise.all(
		children
			.split(/\s+/)
			.filter(Boolean)
			.map((child) => memoryOf(Number(child))),
	);
	return below.reduce((sum, size) => sum + size, own);
}
