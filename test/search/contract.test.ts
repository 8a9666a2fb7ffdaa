/** What every engine answers alike. One suite; `engines` lists who must pass it. */

import { sql as piece } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db, sql } from "#db/client.server.ts";
import { deliveryModes, organisationKinds, saleModes } from "#db/vocabulary.ts";
import { listingDocuments, organisationDocuments, type SearchDocument } from "#search/documents.ts";
import type { Question, SearchEngine } from "#search/engine.ts";
import { postgresEngine } from "#search/postgres/engine.ts";
import { growNetwork } from "../support/network.ts";
import { randomFrom } from "../support/random.ts";
import { TODAY } from "../support/village.ts";
import { BruteForce } from "./brute-force.ts";
import { ask, delle, plain } from "./questions.ts";

const engines: Record<string, SearchEngine> = { postgres: postgresEngine };

let documents: SearchDocument[] = [];
let truth: BruteForce;

beforeAll(async () => {
	await growNetwork(sql, {
		...{ organisations: 900, listings: 3000, seed: 7, now: TODAY },
		// around Delle, and as far as the sea: no flat map may stand in for the Earth
		departements: ["90", "25", "68", "70", "973"],
	});
	documents = [
		...(await listingDocuments(db, piece`true`)),
		...(await organisationDocuments(db, piece`true`)),
	];
	truth = new BruteForce(documents);
	for (const engine of Object.values(engines)) await engine.rebuild();
});

describe.each(Object.entries(engines))("%s", (_name, engine) => {
	const idsOf = async (question: Partial<Question>) => {
		const { hits } = await engine.find({ ...plain, ...question });
		return hits.map(({ id }) => id);
	};

	test("finds what looking at every document finds, in the same order", async () => {
		const random = randomFrom(11);
		let found = 0;
		for (let asked = 0; asked < 400; asked++) {
			const question = ask(random, documents);
			const all = truth.find(question);
			const { hits, total } = await engine.find(question);
			const told = JSON.stringify(question);
			expect(total, told).toEqual({ count: all.length, exact: true });
			expect(
				hits.map(({ id }) => id),
				told,
			).toEqual(all.slice(0, 20));
			found += all.length;
		}
		expect(found).toBeGreaterThan(10_000);
	});

	test("pages follow each other without a gap or a repeat, whatever the order", async () => {
		for (const sort of ["fit", "nearness", "freshness"] as const)
			for (const type of ["offers", "organisations"] as const) {
				const question: Question = {
					...plain,
					...{ type, sort, words: "moulin", place: delle, size: 7 },
				};
				const met: string[] = [];
				for (let after: string | null = null, more = true; more; ) {
					const page = await engine.find({ ...question, after });
					met.push(...page.hits.map(({ id }) => id));
					after = page.next;
					more = after !== null;
				}
				expect(met).toEqual(truth.find(question));
				expect(met.length).toBeGreaterThan(20);
			}
	});

	test("a cursor that no page gave begins again at the first page", async () => {
		const first = await idsOf({});
		for (const after of ["", "rien", "W10", btoa("[1,2]"), btoa('["a",1,2]'), btoa("[1e99,0,0.5]")])
			expect(await idsOf({ after })).toEqual(first);
	});

	test("each count of a facet is what a click on it gives", async () => {
		const random = randomFrom(13);
		const labels = [...new Set(documents.flatMap((document) => document.labels))];
		const tree = await sql<
			{ id: number; parent_id: number | null }[]
		>`select id, parent_id from products`;
		for (let asked = 0; asked < 60; asked++) {
			const question = { ...ask(random, documents), facets: true };
			const { facets } = await engine.find(question);
			const told = JSON.stringify(question);
			const adding = <Value>(list: Value[], value: Value) => [...new Set([...list, value])];
			const expected = {
				labels: truth.counts(question, labels, (label) => ({
					labels: adding(question.labels, label),
				})),
				kinds: truth.counts(question, organisationKinds, (kind) => ({ kinds: [kind] })),
				months: truth.counts(question, months, (month) => ({ months: 1 << (month - 1) })),
				saleModes: truth.counts(question, saleModes, (mode) => ({
					saleModes: adding(question.saleModes, mode),
				})),
				deliveryModes: truth.counts(question, deliveryModes, (mode) => ({
					deliveryModes: adding(question.deliveryModes, mode),
				})),
			};
			const found = Object.entries(expected).map(([name]) => [
				name,
				sorted(facets?.[name as "labels"]),
			]);
			const wanted = Object.entries(expected).map(([name, counts]) => [name, sorted(counts)]);
			expect(found, told).toEqual(wanted);
			expect(facets?.shortCircuit, told).toBe(truth.count(question, { onlyShortCircuit: true }));
			for (const { value, count } of facets?.distances ?? [])
				expect(count, `${value} km ${told}`).toBe(truth.count(question, { radiusKm: value }));
			for (const { value, count } of facets?.products ?? []) {
				expect(count, `product ${value} ${told}`).toBe(truth.count(question, { product: value }));
				expect(isUnder(tree, value, question.product), told).toBe(true);
			}
		}
	});

	test("what is for members only shows in no count, facet or suggestion of a visitor", async () => {
		const secret = documents.filter(({ membersOnly }) => membersOnly);
		expect(secret.length).toBeGreaterThan(50);
		for (const type of ["offers", "needs"] as const) {
			const question: Question = { ...plain, type, facets: true };
			const shown = documents.filter(
				(one) => one.type === type && truth.find(question).includes(one.id),
			);
			expect(shown.some(({ membersOnly }) => membersOnly)).toBe(false);
			const { total, facets } = await engine.find(question);
			expect(total.count).toBe(shown.length);
			expect(facets?.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
			const { total: forMembers } = await engine.find({ ...question, membersToo: true });
			expect(forMembers.count).toBeGreaterThan(total.count);
		}
	});
});

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function sorted(counts: { value: unknown; count: number }[] | undefined) {
	return counts?.toSorted((a, b) => String(a.value).localeCompare(String(b.value)));
}

function isUnder(
	tree: { id: number; parent_id: number | null }[],
	id: number,
	ancestor: number | null,
): boolean {
	if (ancestor === null) return true;
	const parent = tree.find((product) => product.id === id)?.parent_id ?? null;
	return parent !== null && (parent === ancestor || isUnder(tree, parent, ancestor));
}
