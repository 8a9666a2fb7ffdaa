import type { Server } from "node:http";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { ViteDevServer } from "vite";
import { communeIndex } from "#app/domain/territories/commune-index.server.ts";
import { db, sql } from "#db/client.server.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { loadReference } from "#db/reference/load.ts";
import { isEmpty, seedVillage } from "#db/seed.ts";
import { search } from "#search/index.server.ts";
import { announce } from "./announce.ts";
import { buildFolder, ensureBuild } from "./build.ts";
import { CannotStart } from "./cannot-start.ts";
import { env } from "./env.ts";
import { addPages, createHttp, type Pages } from "./http.ts";
import { startJobs } from "./jobs/queue.ts";
import { log } from "./log.ts";
import { attachRealtime } from "./realtime/attach.ts";
import { liveOf } from "./realtime/live.ts";
import type { Realtime } from "./realtime/socket.ts";
import { tellError } from "./tell-error.ts";

export type Site = { stop(): Promise<void> };

/** Starts what `ROLES` ask of this process. The port is taken first: a second start fails before it touches anything. */
export async function boot(): Promise<Site> {
	const { http, app } = createHttp();
	let ready = false;
	app.use((_req, res, next) =>
		ready ? next() : void res.status(503).set("Retry-After", "5").type("text").send("Starting…\n"),
	);
	if (env.ROLES.includes("web")) await listen(http);
	await ensureBuild();
	const postgres = env.DATABASE_URL ? null : await startEmbeddedPostgres(env.dataDir);
	await migrateDatabase();
	await loadReference(sql);
	if (env.DEMO === "on" && (await isEmpty(db))) await seedVillage(db, new Date());
	await search.start((error) =>
		log.error({ error: tellError(error) }, "the search index could not be rebuilt"),
	);

	const io = attachRealtime(http);
	const live = liveOf(io);
	const jobs = env.ROLES.includes("jobs") ? await startJobs(live) : null;
	const pages = await loadPages(http);
	addPages(app, pages, live);
	ready = true;
	await announce(postgres);
	warmUp();
	return { stop: () => stop({ http, io, jobs, pages, postgres }) };
}

/** The first person who types a place must not wait for a second while the communes come to memory. */
function warmUp(): void {
	if (!env.ROLES.includes("web")) return;
	communeIndex
		.read()
		.catch((error) => log.warn({ error: tellError(error) }, "communes not in memory"));
}

function listen(http: Server): Promise<void> {
	return new Promise((resolve, reject) => {
		http.once("error", (error: NodeJS.ErrnoException) =>
			reject(
				error.code === "EADDRINUSE"
					? new CannotStart(
							`Port ${env.PORT} is taken: stop what listens there, or choose another one (PORT=3001 npm start).`,
						)
					: error,
			),
		);
		http.listen(env.PORT, env.HOST, resolve);
	});
}

async function loadPages(http: Server): Promise<Pages> {
	if (env.NODE_ENV !== "development")
		return {
			build: (await import(pathToFileURL(`${buildFolder}/server/index.js`).href)) as ServerBuild,
		};
	const { createServer } = await import("vite");
	const vite = await createServer({ server: { middlewareMode: true, hmr: { server: http } } });
	// the Vite inside Remix's compiler ends the process on SIGTERM before we have stopped anything
	process.removeAllListeners("SIGTERM");
	return {
		vite,
		build: async () =>
			(await vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild,
	};
}

type Running = {
	http: Server;
	io: Realtime;
	jobs: { stop(): Promise<void> } | null;
	pages: { vite?: ViteDevServer };
	postgres: EmbeddedPostgres | null;
};

/** New visitors are refused, answers under way are finished, then sockets, jobs and the database stop: within 5 seconds. */
async function stop({ http, io, jobs, pages, postgres }: Running): Promise<void> {
	setTimeout(() => process.exit(1), 4500).unref();
	const closed = new Promise((resolve) => (http.listening ? http.close(resolve) : resolve(null)));
	io.disconnectSockets(true);
	io.engine.close();
	await pages.vite?.close();
	http.closeIdleConnections();
	setTimeout(() => http.closeAllConnections(), 2000).unref();
	await closed;
	await jobs?.stop();
	await sql.end({ timeout: 2 });
	await postgres?.stop();
	log.info("stopped");
}
