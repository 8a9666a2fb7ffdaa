/** Few rows or many, sorted, walked or met in growing circles: the same answer. */
import { sql as piece } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db, sql } from "#db/client.server.ts";
import { listingDocuments, organisationDocuments, type SearchDocument } from "#search/documents.ts";
import type { Question } from "#search/engine.ts";
import { postgresEngine } from "#search/postgres/engine.ts";
import { find, type Limits } from "#search/postgres/find.ts";
import { Lexicon } from "#search/postgres/lexicon.ts";
import { planOf } from "#search/postgres/plan.ts";
import { readProductTree } from "#search/postgres/product-tree.ts";
import { StatisticsKeeper } from "#search/postgres/statistics.ts";
import { growNetwork } from "../../support/network.ts";
import { randomFrom } from "../../support/random.ts";
import { TODAY } from "../../support/village.ts";
import { BruteForce } from "../brute-force.ts";
import { ask } from "../questions.ts";

const lexicon = new Lexicon(sql);
const statistics = new StatisticsKeeper(sql);
let documents: SearchDocument[] = [];
let truth: BruteForce;

beforeAll(async () => {
	await growNetwork(sql, {
		...{ organisations: 2000, listings: 6000, seed: 3, now: TODAY },
		departements: ["90", "25"],
	});
	await postgresEngine.rebuild();
	await Promise.all([lexicon.keepFresh(), statistics.keepFresh()]);
	documents = [
		...(await listingDocuments(db, piece`true`)),
		...(await organisationDocuments(db, piece`true`)),
	];
	truth = new BruteForce(documents);
});

const answer = async (question: Question, limits: Limits) => {
	const tree = await readProductTree();
	const plan = await planOf(question, lexicon, tree, statistics.of(question.type));
	return find(sql, plan, tree, limits);
};

test("pages are exact however many rows there are, and so are counts up to their limit", async () => {
	const random = randomFrom(21);
	const limits = { gathered: 30, counted: 300 };
	let above = 0;
	for (let asked = 0; asked < 300; asked++) {
		const question = { ...ask(random, documents), facets: random.chance(0.5) };
		const all = truth.find(question);
		const told = JSON.stringify(question);
		const first = await answer(question, limits);
		expect(
			first.hits.map(({ id }) => id),
			told,
		).toEqual(all.slice(0, 20));
		if (all.length <= limits.counted)
			expect(first.total, told).toEqual({ count: all.length, exact: true });
		else {
			above++;
			expect(first.total.exact, told).toBe(false);
			// sixteen times what is on the sample
			expect(Math.abs(first.total.count - all.length) / all.length, told).toBeLessThan(0.4);
		}
		if (first.next === null) continue;
		const second = await answer({ ...question, after: first.next }, limits);
		expect(
			second.hits.map(({ id }) => id),
			told,
		).toEqual(all.slice(20, 40));
	}
	expect(above).toBeGreaterThan(25);
});
