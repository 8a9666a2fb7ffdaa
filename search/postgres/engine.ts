/** Search in PostgreSQL: narrow rows, one index of compound keys, words and statistics in memory. */
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "#db/client.server.ts";
import type { Beginning, Health, Progress, Question, SearchEngine } from "../engine.ts";
import { find } from "./find.ts";
import { Lexicon } from "./lexicon.ts";
import { bestFirst } from "./order.ts";
import { sortedPage } from "./page.ts";
import { type Plan, planOf } from "./plan.ts";
import { readProductTree } from "./product-tree.ts";
import { follow, put, remove } from "./put.ts";
import { forgetAbandoned, rebuild } from "./rebuild.ts";
import { StatisticsKeeper } from "./statistics.ts";
import { organisationQuestion } from "./suggest.ts";
import { INDEX_VERSION } from "./version.ts";

/** How long a start waits for a rebuild. */
const PATIENCE_MS = 5000;

const lexicon = new Lexicon(sql);
const statistics = new StatisticsKeeper(sql);

async function ready(): Promise<void> {
	await Promise.all([lexicon.keepFresh(), statistics.keepFresh(), readProductTree()]);
}

async function plan(question: Question, typing = false): Promise<Plan> {
	await ready();
	const tree = await readProductTree();
	return planOf(question, lexicon, tree, statistics.of(question.type), typing);
}

async function suggest(beginning: Beginning): Promise<string[]> {
	const named = await plan(organisationQuestion(beginning), true);
	if (named.groups.length === 0) return [];
	const found = await sortedPage(
		sql,
		named,
		null,
		(parameters) => bestFirst(named, parameters).test,
	);
	return found.slice(0, beginning.size).map(([id]) => id);
}

async function health(): Promise<Health> {
	const [row] = await sql<{ version: number | null; builtAt: number | null }[]>`
		select max(version) as version, extract(epoch from max(built_at))::float8 as "builtAt" from search.state`;
	const { version = null, builtAt = null } = row ?? {};
	return {
		engine: "postgres",
		ready: version === INDEX_VERSION,
		builtAt: builtAt === null ? null : new Date(builtAt * 1000),
	};
}

async function renew(progress: (progress: Progress) => void): Promise<void> {
	await rebuild(progress);
	await Promise.all([lexicon.refresh(), statistics.refresh()]);
}

export const postgresEngine: SearchEngine = {
	async put(tx, subject, ids) {
		await lexicon.keepFresh();
		await put(tx, lexicon, subject, ids);
	},
	async follow(tx, subject, organisationIds) {
		await lexicon.keepFresh();
		await follow(tx, lexicon, subject, organisationIds);
	},
	remove,
	async find(question) {
		return find(sql, await plan(question), await readProductTree());
	},
	suggest,
	async start(report) {
		await forgetAbandoned();
		const { ready: built } = await health();
		if (!built)
			await Promise.race([renew(() => {}).catch(report), pause(PATIENCE_MS, null, { ref: false })]);
		await ready();
	},
	rebuild: (progress = () => {}) => renew(progress),
	health,
};
