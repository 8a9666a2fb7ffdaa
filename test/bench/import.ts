/** How long a directory of 20,000 rows takes from the file to the cards, and how much memory. */
import { spawn } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { embeddedAddress, socketUrl } from "#db/address.ts";
import { connect } from "#db/client.server.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { loadReference } from "#db/reference/load.ts";
import manifest from "../../package.json" with { type: "json" };
import { freshPlace } from "../support/site.ts";
import { workbook } from "../support/spreadsheets.ts";
import { directoryRows, titles } from "./directory-file.ts";

const root = resolve(import.meta.dirname, "../..");
const ROWS = 20_000;

/** What `npm run import` runs, its flags included. */
const script = manifest.scripts.import.split(" ").slice(1);

export type BenchRow = { what: string; seconds: number; megabytes: number; said: string };

export const importBench = { name: `directory import, ${ROWS} rows`, run };

/**
 * The whole command, from the file to the cards in a durable PostgreSQL: CSV, the same again, XLSX. Memory is the most that the
 * command and its reader held together; PostgreSQL's own is not counted.
 */
async function run(): Promise<BenchRow[]> {
	const { dataDir, remove } = await freshPlace();
	const postgres = await startEmbeddedPostgres(dataDir);
	const address = embeddedAddress(dataDir);
	try {
		await migrateDatabase(address);
		const sql = connect(address, 2);
		await loadReference(sql);
		const table = [titles, ...(await directoryRows(sql, ROWS))];
		const csv = join(dataDir, "directory.csv");
		const xlsx = join(dataDir, "directory.xlsx");
		await writeFile(csv, Papa.unparse(table, { delimiter: ";" }));
		await writeFile(xlsx, workbook("xlsx", { rows: table }));
		const url = socketUrl(address);
		const rows = [
			await measure("CSV into an empty directory", url, csv, "CSV"),
			await measure("the same CSV again", url, csv, "CSV"),
			await measure("XLSX into another directory", url, xlsx, "XLSX"),
		];
		await sql`truncate organisations cascade`;
		rows.push(await measure("XLSX into an empty directory", url, xlsx, "XLSX empty"));
		await sql.end();
		return rows;
	} finally {
		await postgres.stop();
		await remove();
		await rm(dataDir, { recursive: true, force: true });
	}
}

async function measure(what: string, url: string, file: string, source: string): Promise<BenchRow> {
	const started = performance.now();
	const child = spawn(process.execPath, [...script, file, "--source", source], {
		cwd: root,
		env: { ...process.env, NODE_ENV: "production", DATABASE_URL: url },
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
	if (code !== 0) throw new Error(`${what}: ${said}`);
	const seconds = (performance.now() - started) / 1000;
	return { what, seconds, megabytes: Math.round(peak / 1024), said: said.trim() };
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
