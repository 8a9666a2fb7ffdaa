import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { and, eq, lt } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import {
	fitDrawing,
	isInside,
	type Outlines,
	outlinesOf,
	readDrawing,
} from "#db/reference/outlines.ts";
import { communes } from "#db/schema/index.ts";

const file = join(import.meta.dirname, "../../../app/ui/map/departements.json");
const { features }: Outlines = JSON.parse(readFileSync(file, "utf8"));

test("the map background has the 96 départements of the mainland and Corsica, and is light", () => {
	expect(features).toHaveLength(96);
	expect(features.find(({ properties }) => properties.code === "90")?.properties.name).toBe(
		"Territoire de Belfort",
	);
	expect(brotliCompressSync(readFileSync(file)).length).toBeLessThan(60_000);
});

test("communes stand inside the outline of their département", async () => {
	const rows = await db
		.select()
		.from(communes)
		.where(and(eq(communes.positionKm, 0), lt(communes.departementCode, "97")));
	const drawn = new Map(
		features.map(({ properties, geometry }) => [properties.code, geometry.coordinates]),
	);
	const outside = rows.filter(({ departementCode, latitude, longitude }) => {
		const polygons = drawn.get(departementCode) ?? [];
		return !polygons.some(([outer = [], ...holes]) => {
			const at: [number, number] = [longitude ?? 0, latitude ?? 0];
			return isInside(at, outer) && !holes.some((hole) => isInside(at, hole));
		});
	});
	expect(outside.length / rows.length).toBeLessThan(0.005);
	expect(outside.filter(({ departementCode }) => departementCode === "90")).toEqual([]);
});

test("rings are closed and turn as GeoJSON wants", () => {
	for (const { properties, geometry } of features)
		for (const [outer = [], ...holes] of geometry.coordinates) {
			expect(outer[0], properties.code).toEqual(outer.at(-1));
			expect(signedArea(outer), properties.code).toBeGreaterThan(0);
			for (const hole of holes) expect(signedArea(hole), properties.code).toBeLessThan(0);
		}
});

test("a drawing of squares is put where its communes are", () => {
	const svg = `<svg><path id="01" d="m 0,0 10,0 0,10 -10,0 z"/><path id="02" d="m 10,0 10,0 0,10 -10,0 z m 2,2 1,0 0,1 -1,0 z"/></svg>`;
	const drawing = readDrawing(svg);
	expect(drawing.get("02")).toHaveLength(2);
	expect(drawing.get("02")?.[1]?.[0]).toEqual([12, 2]);
	const square = (west: number, south: number) => [
		{ longitude: west, latitude: south },
		{ longitude: west + 1, latitude: south + 1 },
	];
	const fit = fitDrawing(
		new Map([
			...drawing,
			[
				"03",
				[
					[
						[0, 10],
						[10, 10],
						[10, 20],
						[0, 20],
					],
				],
			],
		]),
		new Map([
			["01", square(5, 47)],
			["02", square(6, 47)],
			["03", square(5, 46)],
		]),
	);
	const [first, second] = outlinesOf(drawing, fit, new Map()).features;
	const corners = first?.geometry.coordinates[0]?.[0]?.flat() ?? [];
	expect(Math.min(...corners)).toBeCloseTo(5, 1);
	expect(Math.max(...corners)).toBeCloseTo(48, 0);
	expect(second?.geometry.coordinates[0]).toHaveLength(2);
});

function signedArea(ring: [number, number][]): number {
	return ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
}
