import { beforeAll, expect, test } from "vitest";
import type { Member } from "#app/domain/actor.ts";
import { noFilters, type SearchFilters } from "#app/domain/search/filters.ts";
import { findResults } from "#app/domain/search/find-results.server.ts";
import { search } from "#search/index.server.ts";
import { villager } from "#test/support/village.ts";

let nadia: Member;
beforeAll(async () => {
	await search.rebuild();
	nadia = await villager("nadia");
});

/** The ways out of a search that finds nothing, and that each gives as many as it says. */
async function waysOut(changes: Partial<SearchFilters>) {
	const filters = { ...noFilters, ...changes };
	const { total, waysOut: ways } = await findResults(nadia, filters, null);
	expect(total.count, JSON.stringify(changes)).toBe(0);
	for (const way of ways) {
		const there = await findResults(nadia, { ...filters, ...way.changes }, null);
		expect([way.kind, there.total.count]).toEqual([way.kind, way.count]);
		expect(way.count).toBeGreaterThan(0);
	}
	return ways;
}

test("a kind of organisation looked for among offers is found where it is", async () => {
	expect(await waysOut({ words: "cantine" })).toContainEqual(
		expect.objectContaining({ kind: "elsewhere", type: "organisations" }),
	);
});

test("a commune among the words is where one looks", async () => {
	const ways = await waysOut({ words: "miel delle" });
	expect(ways).toContainEqual(
		expect.objectContaining({ kind: "around", words: "miel", place: "Delle", radiusKm: 50 }),
	);
	expect(await waysOut({ words: "miel de fleurs saint-dizier-l'évêque" })).toContainEqual(
		expect.objectContaining({ kind: "around", words: "miel de fleurs" }),
	);
});

test("a place already given is not looked for again in the words", async () => {
	const kinds = (await waysOut({ words: "miel delle", place: "90033" })).map(({ kind }) => kind);
	expect(kinds).not.toContain("around");
});

test("a circle too small, a filter too many, a product nobody offers here", async () => {
	const far = { words: "tournée froide", place: "90033", radiusKm: 10 } as const;
	expect(await waysOut(far)).toContainEqual(
		expect.objectContaining({ kind: "wider", radiusKm: 20 }),
	);
	expect(await waysOut({ words: "tomme", labels: ["ab"] })).toContainEqual(
		expect.objectContaining({ kind: "without", filter: "labels" }),
	);
	expect(await waysOut({ words: "panais" })).toContainEqual(
		expect.objectContaining({ kind: "neighbour", name: "Carotte" }),
	);
});

test("words that nothing knows lead nowhere but out of them", async () => {
	expect((await waysOut({ words: "xylophone" })).map(({ kind }) => kind)).toEqual(["without"]);
});
