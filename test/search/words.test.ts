/** What people type, and what they find by it, on every engine. */
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { listings, organisations } from "#db/schema/index.ts";
import type { Position, Question, SearchEngine } from "#search/engine.ts";
import { postgresEngine } from "#search/postgres/engine.ts";
import { listing, organisation } from "../support/village.ts";
import { delle, plain } from "./questions.ts";

const engines: Record<string, SearchEngine> = { postgres: postgresEngine };

const carrots = listing("carottes-des-grands-pres");
const potatoes = listing("pommes-de-terre-des-grands-pres");
const farm = organisation("ferme-des-grands-pres");

describe.each(Object.entries(engines))("%s", (_name, engine) => {
	beforeAll(() => engine.rebuild());

	const find = (question: Partial<Question>) => engine.find({ ...plain, size: 100, ...question });
	const idsOf = async (question: Partial<Question>) =>
		(await find(question)).hits.map(({ id }) => id);

	test.each([
		...["carotte", "CAROTTES", "Carottes des sables", "carottes, bio", "  carotte  "],
		...[
			"carottes grands prés",
			"carottes grands pres",
			"carottes Joncherey",
			"carottes agriculture biologique",
		],
		...["légumes racines", "ferme carotte", "carrot"],
	])("« %s » finds the carrots", async (words) => {
		expect(await idsOf({ words })).toContain(carrots);
	});

	test("another word for the product finds it, and its title need not say so", async () => {
		expect(await idsOf({ words: "patates" })).toContain(potatoes);
	});

	test("a listing is found by its own words and by who offers it, not by what else they do", async () => {
		const [leeks, others] = [listing("poireaux-des-grands-pres"), [carrots, potatoes]];
		const [{ specialty } = { specialty: "" }] = await db
			.select()
			.from(organisations)
			.where(eq(organisations.id, farm));
		expect(specialty).toContain("carotte");
		const carrotsFound = await idsOf({ words: "carottes" });
		expect(carrotsFound).toContain(carrots);
		expect(carrotsFound).not.toContain(potatoes);
		expect(carrotsFound).not.toContain(leeks);
		expect(await idsOf({ words: "grands prés" })).toEqual(
			expect.arrayContaining([leeks, ...others]),
		);
	});

	test("what its product's group also holds does not find it", async () => {
		const cheese = listing("tomme-du-moulin");
		expect(await idsOf({ words: "fromage" })).toEqual([cheese]);
		for (const words of ["lait cru", "produits laitiers", "tomme"])
			expect(await idsOf({ words }), words).toContain(cheese);
		for (const words of ["œufs", "yaourt", "beurre"])
			expect(await idsOf({ words }), words).not.toContain(cheese);
		expect(await idsOf({ words: "légumes" })).not.toContain(listing("farine-des-allaines"));
		expect(await idsOf({ words: "fruits" })).not.toContain(listing("yaourts-du-moulin"));
	});

	test("a variety of a product finds only the listings that say it", async () => {
		// « pain bio » is another word for bread, which does not make every bread organic
		expect(await idsOf({ words: "pain" })).toEqual([listing("pain-de-cantine")]);
		expect(await idsOf({ words: "pain bio" })).toEqual([]);
		expect(await idsOf({ words: "farine bio" })).toEqual([listing("farine-des-allaines")]);
	});

	test("a season finds what is there then", async () => {
		const winter = await idsOf({ words: "légumes d'hiver" });
		expect(winter).toEqual(
			expect.arrayContaining([carrots, potatoes, listing("poireaux-des-grands-pres")]),
		);
		expect(await idsOf({ words: "fruits d'été" })).not.toContain(listing("pommes-de-la-combe"));
		expect(await idsOf({ words: "fruits d'hiver" })).toContain(listing("pommes-de-la-combe"));
	});

	test("a product that nobody offers is no typing error, nor the beginning of another", async () => {
		for (const words of ["veau", "steak haché", "salade", "pomelo"])
			expect(await find({ words }), words).toMatchObject({ hits: [], correction: null });
	});

	test("all words must be there", async () => {
		expect(await idsOf({ words: "carottes yaourt" })).toEqual([]);
		expect(await idsOf({ words: "carottes xylophone" })).toEqual([]);
	});

	test("words that say nothing are left out", async () => {
		expect(await idsOf({ words: "des carottes pour la" })).toEqual(
			await idsOf({ words: "carottes" }),
		);
		expect(await idsOf({ words: "avec des" })).toEqual(await idsOf({}));
	});

	test("the last word may be unfinished, the others not", async () => {
		expect(await idsOf({ words: "carot" })).toContain(carrots);
		expect(await idsOf({ words: "sables carot" })).toContain(carrots);
		const { hits, correction } = await find({ words: "carot sables" });
		// « carot » is one letter from « carotte », once doubled letters are single
		expect([hits.length > 0, correction !== null]).toEqual([true, true]);
	});

	test("one typing error is mended, and said", async () => {
		for (const words of ["karottes", "caroote", "carorttes", "acrottes"]) {
			const { hits, correction } = await find({ words });
			expect(
				hits.map(({ id }) => id),
				words,
			).toContain(carrots);
			expect(correction, words).toMatch(/^carottes?$/);
		}
		expect((await find({ words: "carottes" })).correction).toBeNull();
		expect(await find({ words: "crtts" })).toMatchObject({ hits: [], correction: null });
	});

	test("what a title says comes before what a description says, however new", async () => {
		const leeks = listing("poireaux-des-grands-pres");
		await db.transaction(async (tx) => {
			const change = { description: "Cultivés entre deux rangs de carottes." };
			await tx.update(listings).set(change).where(eq(listings.id, leeks));
			await engine.put(tx, "listings", [leeks]);
		});
		const resold = listing("carottes-a-lepicerie");
		const ofThem = async (sort: Question["sort"]) =>
			(await idsOf({ words: "carottes", sort })).filter((id) =>
				[leeks, resold, carrots].includes(id),
			);
		expect(await ofThem("fit")).toEqual([resold, carrots, leeks]);
		expect(await ofThem("freshness")).toEqual([leeks, resold, carrots]);
	});

	test("suggestions find organisations by the beginning of their names, near ones first", async () => {
		expect(await engine.suggest({ words: "ferme des gr", place: null, size: 5 })).toEqual([farm]);
		expect(await engine.suggest({ words: "", place: null, size: 5 })).toEqual([]);
		const farms = await engine.suggest({ words: "ferme", place: delle, size: 20 });
		expect(farms).toContain(farm);
		const rows = await db.select().from(organisations);
		const far = farms.map((id) => rows.find((row) => row.id === id)?.latitude ?? 0);
		expect(far.length).toBeGreaterThan(1);
	});

	test("a word only members may read is neither found, nor completed, nor proposed", async () => {
		await db.transaction(async (tx) => {
			await tx
				.update(listings)
				.set({ visibility: "members", title: "Zinzolinette de printemps" })
				.where(eq(listings.id, potatoes));
			await engine.put(tx, "listings", [potatoes]);
		});
		expect(await idsOf({ words: "zinzolinette", membersToo: true })).toEqual([potatoes]);
		expect(await find({ words: "zinzolinotte", membersToo: true })).toMatchObject({
			correction: "zinzolinette",
		});
		for (const words of ["zinzolinette", "zinzol", "zinzolinotte"])
			expect(await find({ words, facets: true }), words).toMatchObject({
				hits: [],
				total: { count: 0, exact: true },
				correction: null,
			});
	});
});

describe.each(Object.entries(engines))("%s, at the edges", (_name, engine) => {
	const at = (km: number): Position => ({
		latitude: delle.latitude + (km / 6371.0088) * (180 / Math.PI),
		longitude: delle.longitude,
	});
	const place = async (km: number, intermediaries: number) => {
		await db.transaction(async (tx) => {
			await tx.update(organisations).set(at(km)).where(eq(organisations.id, farm));
			await tx.update(listings).set({ intermediaries }).where(eq(listings.id, carrots));
			await engine.put(tx, "listings", [carrots]);
		});
	};
	const found = async (question: Partial<Question>) => {
		const { hits } = await engine.find({
			...plain,
			words: "carottes des sables",
			place: delle,
			...question,
		});
		return hits.find(({ id }) => id === carrots);
	};

	test("a radius includes its limit", async () => {
		for (const [km, radiusKm, within] of [
			[9.999, 10, true],
			[10, 10, true],
			[10.001, 10, false],
			[99.9, 100, true],
			[100, 100, true],
			[100.001, 100, false],
		] as const) {
			await place(km, 0);
			expect((await found({ radiusKm })) !== undefined, `${km} in ${radiusKm}`).toBe(within);
		}
	});

	test("a short circuit excludes its limit, and counts who stands between", async () => {
		const shortCircuit = { maxIntermediaries: 1, maxKm: 100, directSaleAnyDistance: false };
		for (const [km, intermediaries, direct, holds] of [
			[99.9, 0, false, true],
			[100, 0, false, false],
			[99.9, 1, false, true],
			[99.999, 1, false, true],
			[100, 1, false, false],
			[20, 2, false, false],
			[100, 0, true, true],
			[600, 0, true, true],
			[100, 1, true, false],
		] as const) {
			await place(km, intermediaries);
			const hit = await found({
				onlyShortCircuit: true,
				shortCircuit: { ...shortCircuit, directSaleAnyDistance: direct },
			});
			expect(hit !== undefined, `${intermediaries} at ${km} km, direct ${direct}`).toBe(holds);
		}
	});

	test("the distance told is the great circle's", async () => {
		await place(73.21, 0);
		expect((await found({}))?.km).toBeCloseTo(73.21, 4);
	});
});
