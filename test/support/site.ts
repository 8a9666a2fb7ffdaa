/** The real site in a process of its own, on a fresh place. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { embeddedAddress } from "#db/address.ts";
import { connect } from "#db/client.server.ts";

const root = resolve(import.meta.dirname, "../..");

export type Site = {
	url: string;
	process: ChildProcess;
	/** What it printed so far. */
	output: () => string;
	/** Asks it to stop and waits; answers its exit code. */
	stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

export type SiteOptions = { dataDir: string; port?: number; env?: Record<string, string> };

/** Starts the site and waits until it says where it is. Rejects with what it printed when it ends before. */
export async function startSite({ dataDir, port, env }: SiteOptions): Promise<Site> {
	const chosen = port ?? (await freePort());
	const child = spawn(process.execPath, [join(root, "server/index.ts")], {
		cwd: root,
		env: {
			...process.env,
			NODE_ENV: "production",
			PORT: String(chosen),
			DATA_DIR: dataDir,
			DATABASE_URL: "",
			PUBLIC_URL: "",
			LOG_LEVEL: "warn",
			...env,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	let printed = "";
	const ended = new Promise<number | null>((done) => child.once("exit", done));
	await new Promise<void>((ready, failed) => {
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk) => {
				printed += chunk;
				if (printed.includes("  Data ")) ready();
			});
		void ended.then((code) => failed(new Error(`the site ended with ${code}:\n${printed}`)));
	});
	return {
		url: `http://localhost:${chosen}`,
		process: child,
		output: () => printed,
		stop: async (signal = "SIGTERM") => {
			child.kill(signal);
			return ended;
		},
	};
}

/** Ends the site and its PostgreSQL at once, with no word to either, as when the power goes. */
export async function cutPower(site: Site, dataDir: string): Promise<void> {
	const sql = connect(embeddedAddress(dataDir), 1);
	const [row] = await sql<{ data_directory: string }[]>`show data_directory`;
	await sql.end();
	const lock = await readFile(join(row?.data_directory ?? "", "postmaster.pid"), "utf8");
	process.kill(Number(lock.split("\n")[0]), "SIGKILL");
	await site.stop("SIGKILL");
}

export async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((ready) => probe.listen(0, "127.0.0.1", ready));
	const address = probe.address();
	await new Promise((closed) => probe.close(closed));
	if (address === null || typeof address === "string") throw new Error("no free port");
	return address.port;
}

export async function freshPlace(): Promise<{ dataDir: string; remove: () => Promise<void> }> {
	const dataDir = await mkdtemp(join(tmpdir(), "maillage-place-"));
	return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}
