import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceKm } from "#app/domain/territories/distance.ts";
import { sql } from "#db/client.server.ts";
import { cellOf, cellsAround } from "#search/postgres/cells.ts";
import {
	ANTIPODES,
	chordSquare,
	kmOf,
	nowhere,
	pointOf,
	squareBetween,
} from "#search/postgres/sphere.ts";
import { cellToken, productToken, wordToken } from "#search/postgres/tokens.ts";

const position = fc.record({
	latitude: fc.double({ min: -60, max: 60, noNaN: true }),
	longitude: fc.double({ min: -179, max: 179, noNaN: true }),
});
const nearby = fc.record({
	latitude: fc.double({ min: -2, max: 2, noNaN: true }),
	longitude: fc.double({ min: -2, max: 2, noNaN: true }),
});

test("distances are those of the domain, to the decimetre, anywhere on Earth", () => {
	fc.assert(
		fc.property(position, position, (a, b) => {
			const km = kmOf(squareBetween(pointOf(a), pointOf(b)));
			expect(km).not.toBeNull();
			const difference = Math.abs((km ?? 0) - distanceKm(a, b));
			// near the antipodes a chord says little of the arc above it
			return difference < (distanceKm(a, b) < 15_000 ? 1e-4 : 0.1);
		}),
	);
});

test("a kilometre's chord comes back as that kilometre", () => {
	for (const km of [0.5, 10, 99.9, 100, 6000]) expect(kmOf(chordSquare(km))).toBeCloseTo(km, 6);
	expect(kmOf(squareBetween(pointOf({ latitude: 0, longitude: 180 }), nowhere))).toBeNull();
	expect(squareBetween(pointOf({ latitude: 0, longitude: 0 }), nowhere)).toBeGreaterThan(ANTIPODES);
});

test("the cells around a place hold everything within the circle", () => {
	fc.assert(
		fc.property(position, nearby, fc.constantFrom(10, 20, 50, 100, 200), (centre, offset, km) => {
			const there = {
				latitude: centre.latitude + offset.latitude,
				longitude: centre.longitude + offset.longitude,
			};
			return distanceKm(centre, there) > km || cellsAround(centre, km).includes(cellOf(there));
		}),
	);
});

test("a ring leaves out only cells that are wholly inside it", () => {
	fc.assert(
		fc.property(position, nearby, (centre, offset) => {
			const there = {
				latitude: centre.latitude + offset.latitude,
				longitude: centre.longitude + offset.longitude,
			};
			const km = distanceKm(centre, there);
			return km <= 80 || km > 200 || cellsAround(centre, 200, 80).includes(cellOf(there));
		}),
	);
});

test("the database makes the same keys as the code", async () => {
	const [row] =
		await sql`select search_tokens(array[7, 2147483647], array[12], 540000)::text[] as tokens`;
	const tokens: number[] = row?.["tokens"].map(Number);
	expect(new Set(tokens)).toEqual(
		new Set([
			...[
				wordToken(7),
				wordToken(7, 540_000),
				wordToken(2 ** 31 - 1),
				wordToken(2 ** 31 - 1, 540_000),
			],
			...[productToken(12), productToken(12, 540_000), cellToken(540_000)],
		]),
	);
	expect(Math.max(...tokens)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
});
