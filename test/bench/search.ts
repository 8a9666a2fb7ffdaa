/** The search page on 20,000 organisations and 50,000 listings, against an empty page of the same site; and its weight. */
import { Agent, get } from "node:http";
import { chromium } from "@playwright/test";
import { searchPath } from "#app/domain/search/search-path.ts";
import { sql } from "#db/client.server.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { loadReference } from "#db/reference/load.ts";
import { search } from "#search/index.server.ts";
import { ensureBuild } from "#server/build.ts";
import { env } from "#server/env.ts";
import { findChromium } from "../support/chromium.ts";
import { growNetwork } from "../support/network.ts";
import { startSite } from "../support/site.ts";
import { weigh } from "../support/weight.ts";
import { type Measure, quantile, report } from "./bench.ts";
import { searchQuestions } from "./search-questions.ts";

const ORGANISATIONS = 20_000;
const LISTINGS = 50_000;
const SEARCHES = 1200;
const WARM_UP = 150;
const EMPTY = "/dev/vide";

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const headers = {
	"Accept-Encoding": "br, gzip",
	"Accept-Language": "fr",
	"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
};

await ensureBuild();
const postgres = await startEmbeddedPostgres(env.dataDir);
await migrateDatabase();
await loadReference(sql);
await growNetwork(sql, {
	organisations: ORGANISATIONS,
	listings: LISTINGS,
	seed: 1,
	now: new Date(),
});
await sql`analyze`;
const started = performance.now();
await search.rebuild();
const rebuilding = (performance.now() - started) / 1000;
const paths = (await searchQuestions(sql, SEARCHES)).map((filters) => searchPath(filters));
const site = await startSite({ dataDir: env.dataDir, env: { ROLES: "web" } });
const { found, empty } = await alternate();
const weighed = await weights(paths[0] ?? "");
agent.destroy();
await site.stop();
await sql.end();
await postgres.stop();
report([
	...pages(found, empty),
	...weighed,
	{ what: "search index built", value: rebuilding, unit: "s" },
]);

/** One client, one connection, a search then an empty page, over and over. */
async function alternate(): Promise<{ found: number[]; empty: number[] }> {
	for (const path of paths.slice(0, WARM_UP)) {
		await timed(path);
		await timed(EMPTY);
	}
	const found: number[] = [];
	const empty: number[] = [];
	for (const path of paths) {
		found.push(await timed(path));
		empty.push(await timed(EMPTY));
	}
	return { found, empty };
}

async function timed(path: string): Promise<number> {
	const start = performance.now();
	const { status } = await ask(path);
	if (status !== 200) throw new Error(`${path} answered ${status}`);
	return performance.now() - start;
}

function ask(path: string): Promise<{ status: number }> {
	return new Promise((resolve, reject) => {
		get(site.url + path, { agent, headers }, (answer) => {
			answer.resume();
			answer.on("end", () => resolve({ status: answer.statusCode ?? 0 }));
			answer.on("error", reject);
		}).on("error", reject);
	});
}

function pages(found: number[], empty: number[]): Measure[] {
	const ratio = (share: number) => quantile(found, share) / quantile(empty, share);
	return [
		{ what: "search page, median", value: quantile(found, 0.5), unit: "ms" },
		{ what: "search page, p95", value: quantile(found, 0.95), unit: "ms" },
		{ what: "empty page, median", value: quantile(empty, 0.5), unit: "ms" },
		{ what: "empty page, p95", value: quantile(empty, 0.95), unit: "ms" },
		{ what: "search page against an empty one, median", value: ratio(0.5), unit: "times" },
		{
			what: "search page against an empty one, p95",
			...{ value: ratio(0.95), unit: "times", goal: "at most 6, 3 wanted", met: ratio(0.95) <= 6 },
		},
	];
}

/** What a first visit brings. */
async function weights(path: string): Promise<Measure[]> {
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: ["--no-sandbox"],
	});
	const page = await browser.newPage({ locale: "fr-FR" });
	const { scripts, everything } = await weigh(page, site.url + path);
	await browser.close();
	return [
		{
			what: "search page, scripts, first visit",
			...{ value: scripts, unit: "kB", goal: "at most 130", met: scripts <= 130 },
		},
		{
			what: "search page, everything, first visit",
			...{ value: everything, unit: "kB", goal: "at most 250", met: everything <= 250 },
		},
	];
}
