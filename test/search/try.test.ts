import { expect, test } from "vitest";
import { sql } from "#db/client.server.ts";
import { search } from "#search/index.server.ts";
import { growNetwork } from "../support/network.ts";
import { loadSmallReference } from "../support/small-reference.ts";

test("try", async () => {
	await loadSmallReference(sql);
	let t = performance.now();
	await growNetwork(sql, {
		organisations: 1500,
		listings: 4000,
		seed: 1,
		now: new Date("2026-10-06T08:00:00Z"),
	});
	console.log("grow", performance.now() - t);
	t = performance.now();
	await search.rebuild((p) => console.log(p));
	console.log("rebuild", performance.now() - t);
	t = performance.now();
	console.log(await search.health());
	const q = {
		type: "offers",
		words: "carotes",
		product: null,
		place: { latitude: 47.5, longitude: 6.99 },
		radiusKm: 50,
		months: 512,
		labels: [],
		kinds: [],
		saleModes: [],
		deliveryModes: [],
		onlyShortCircuit: false,
		shortCircuit: { maxIntermediaries: 1, maxKm: 100, directSaleAnyDistance: false },
		membersToo: false,
		today: "2026-10-06",
		sort: "fit",
		after: null,
		size: 5,
		facets: true,
	} as const;
	for (const words of ["carottes", "carrotes", "patate", "poi", "", "boeuf fermier"]) {
		t = performance.now();
		const a = await search.find({ ...q, words });
		console.log(words, performance.now() - t, JSON.stringify(a));
	}
	console.log(JSON.stringify(await search.suggest({ words: "po", place: null, size: 5 })));
	expect(1).toBe(1);
});
