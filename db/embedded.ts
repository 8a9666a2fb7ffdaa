/** Runs the PostgreSQL that npm installed, on a Unix socket: no TCP port, no password. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { env } from "#server/env.ts";
import { clusterFolder, EMBEDDED_USER, SOCKET_PORT, socketFolder } from "./address.ts";
import { chooseLauncher, type Launcher, run } from "./embedded-launcher.ts";

/** `attached`: another process started it, so `stop` leaves it running. */
export type EmbeddedPostgres = {
	clusterFolder: string;
	attached: boolean;
	stop(): Promise<void>;
};

const environment = { NODE_ENV: env.NODE_ENV, PATH: env.path, LC_ALL: "C", TZ: "UTC" };

/**
 * Starts the cluster of `dataDir`, made on first use, or joins the one that runs already.
 * @param durable false only for tests: a crash may then lose everything
 * @throws Error with PostgreSQL's last words when it cannot start
 */
export async function startEmbeddedPostgres(
	dataDir: string,
	durable = true,
): Promise<EmbeddedPostgres> {
	const wanted = clusterFolder(dataDir);
	const sockets = socketFolder(wanted);
	const socket = join(sockets, `.s.PGSQL.${SOCKET_PORT}`);
	if (await answers(socket)) return { clusterFolder: wanted, attached: true, stop: async () => {} };

	const launcher = await chooseLauncher(wanted);
	await prepareSockets(sockets, socket, launcher);
	if (!existsSync(join(launcher.clusterFolder, "PG_VERSION"))) await createCluster(launcher);
	await takeOwnership(launcher, sockets);
	for (const lock of [join(launcher.clusterFolder, "postmaster.pid"), `${socket}.lock`])
		await dropStaleLock(lock);
	return launch(launcher, sockets, socket, durable);
}

function answers(socket: string): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = connect(socket, () => {
			probe.destroy();
			resolve(true);
		});
		probe.on("error", () => resolve(false));
	});
}

async function prepareSockets(folder: string, socket: string, launcher: Launcher): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const { uid } = await stat(folder);
	const me = process.getuid?.() ?? uid;
	if (me !== 0 && uid !== me)
		throw new Error(`${folder} belongs to somebody else: remove it or set another DATA_DIR.`);
	if (me !== 0) return;
	await rm(socket, { force: true });
	if (launcher.owner) await chown(folder, launcher.owner.uid, launcher.owner.gid);
}

/** Made aside then renamed: a killed initdb leaves no half cluster, and of two processes one wins. */
async function createCluster(launcher: Launcher): Promise<void> {
	const draft = `${launcher.clusterFolder}.new-${process.pid}`;
	await rm(draft, { recursive: true, force: true });
	await mkdir(dirname(draft), { recursive: true });
	const [program = "", ...args] = [
		...launcher.prefix,
		join(launcher.programs, "bin", "initdb"),
		...["-D", draft, "-U", EMBEDDED_USER, "-E", "UTF8", "--auth=trust"],
		...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
		...["--no-sync", "--no-instructions"],
	];
	await run(program, args, { env: environment, cwd: "/" });
	await rename(draft, launcher.clusterFolder).catch(async (error) => {
		await rm(draft, { recursive: true, force: true });
		if (!existsSync(join(launcher.clusterFolder, "PG_VERSION"))) throw error;
	});
}

/** A cluster made in another root mode belongs to another user, which PostgreSQL refuses. */
async function takeOwnership({ owner, clusterFolder }: Launcher, sockets: string): Promise<void> {
	if (!owner || (await stat(clusterFolder)).uid === owner.uid) return;
	await run("chown", ["-R", `${owner.uid}:${owner.gid}`, clusterFolder, sockets]);
}

/** After a crash the process number in a lock may belong to something else, and PostgreSQL would refuse to start. */
async function dropStaleLock(file: string): Promise<void> {
	const pid = Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]);
	if (!pid) return;
	const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
	if (!/\(postgres\) [^Z]/.test(status)) await rm(file, { force: true });
}

async function launch(
	launcher: Launcher,
	sockets: string,
	socket: string,
	durable: boolean,
): Promise<EmbeddedPostgres> {
	const command = [
		...launcher.prefix,
		join(launcher.programs, "bin", "postgres"),
		...["-D", launcher.clusterFolder],
		...settings(sockets, durable).flatMap((setting) => ["-c", setting]),
	];
	const deadline = Date.now() + 30_000;
	for (;;) {
		const attempt = await start(command);
		if (attempt.running)
			return {
				clusterFolder: launcher.clusterFolder,
				attached: false,
				stop: async () => {
					await attempt.stop();
					await rmdir(sockets).catch(() => {});
				},
			};
		const another = /pre-existing shared memory block|is another postmaster/i.test(
			attempt.lastWords,
		);
		if (!another || Date.now() > deadline)
			throw new Error(`PostgreSQL could not start:\n${attempt.lastWords}`);
		await pause(250);
		if (await answers(socket))
			return { clusterFolder: launcher.clusterFolder, attached: true, stop: async () => {} };
	}
}

function settings(sockets: string, durable: boolean): string[] {
	return [
		"listen_addresses=",
		`unix_socket_directories=${sockets}`,
		"unix_socket_permissions=0700",
		`port=${SOCKET_PORT}`,
		"max_connections=100",
		"shared_buffers=256MB",
		"work_mem=32MB",
		"maintenance_work_mem=256MB",
		"random_page_cost=1.1",
		"max_wal_size=2GB",
		"jit=off",
		...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
	];
}

type Attempt = { running: true; stop(): Promise<void> } | { running: false; lastWords: string };

/** Resolves when PostgreSQL accepts connections or has ended. */
function start([program = "", ...args]: string[]): Promise<Attempt> {
	// Detached: Ctrl-C in a terminal must reach the site first, which then stops PostgreSQL.
	const child = spawn(program, args, {
		env: environment,
		cwd: "/",
		detached: true,
		stdio: ["ignore", "ignore", "pipe"],
	});
	let lastWords = "";
	return new Promise((resolve) => {
		child.once("error", (error) => resolve({ running: false, lastWords: error.message }));
		child.once("exit", () => resolve({ running: false, lastWords }));
		let running = false;
		child.stderr?.on("data", (chunk: Buffer) => {
			lastWords = (lastWords + chunk).slice(-4000);
			if (running || !lastWords.includes("ready to accept connections")) return;
			running = true;
			child.unref();
			(child.stderr as { unref?(): void } | null)?.unref?.();
			resolve({ running: true, stop: () => stop(child) });
		});
	});
}

/** SIGINT is PostgreSQL's fast shutdown: clients are sent away, everything committed is kept. */
async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once("exit", resolve));
	child.ref();
	child.kill("SIGINT");
	await ended;
}
