import { and, eq, gt, sql as raw } from "drizzle-orm";
import { expect, test } from "vitest";
import { distanceKm } from "#app/domain/territories/distance.ts";
import { findCommune } from "#app/domain/territories/find-commune.server.ts";
import { improvePositions } from "#app/domain/territories/improve-positions.server.ts";
import { readPositionFile } from "#app/domain/territories/position-file.ts";
import { db, sql } from "#db/client.server.ts";
import { loadReference } from "#db/reference/load.ts";
import { communes, organisations, referenceLoads } from "#db/schema/index.ts";
import { sharedData, sharedFile } from "#test/support/shared-data.ts";
import { organisation } from "#test/support/village.ts";

async function standAt(
	key: Parameters<typeof organisation>[0],
	communeCode: string,
	source: "commune" | "map",
) {
	const commune = await findCommune(communeCode);
	await db
		.update(organisations)
		.set({
			communeCode,
			latitude: commune!.latitude,
			longitude: commune!.longitude,
			positionSource: source,
		})
		.where(eq(organisations.id, organisation(key)));
}

async function placeOf(key: Parameters<typeof organisation>[0]) {
	const [row] = await db
		.select()
		.from(organisations)
		.where(eq(organisations.id, organisation(key)));
	return { latitude: row!.latitude, longitude: row!.longitude };
}

test("a file moves what stood on an approximate point, and nothing else", async () => {
	const approximate = await findCommune("39021");
	const sure = await findCommune("90033");
	expect(approximate?.positionKm).toBeGreaterThan(0);
	expect(sure?.positionKm).toBe(0);
	await standAt("atelier-terre-cuite", "39021", "commune");
	await standAt("rucher-des-etangs", "39021", "map");
	const placed = await placeOf("rucher-des-etangs");
	const settled = await placeOf("cantine-des-tilleuls");

	const better = { latitude: 46.58, longitude: 5.51 };
	const points = new Map([
		["39021", better],
		["90033", { latitude: 47.6, longitude: 7.1 }],
	]);
	expect(await improvePositions(points)).toMatchObject({ replaced: 1, moved: 1 });

	expect(await findCommune("39021")).toMatchObject({
		...better,
		positionSource: "file",
		positionKm: 0,
	});
	expect(await placeOf("atelier-terre-cuite")).toEqual(better);
	expect(await placeOf("rucher-des-etangs")).toEqual(placed);
	expect(await placeOf("cantine-des-tilleuls")).toEqual(settled);
	expect(await findCommune("90033")).toMatchObject({ latitude: sure?.latitude });

	expect(await improvePositions(points)).toMatchObject({ replaced: 0, moved: 0 });
});

test("a later load of the reference data leaves the file's points alone", async () => {
	await improvePositions(new Map([["39177", { latitude: 46.76, longitude: 5.6 }]]));
	await db.update(referenceLoads).set({ fingerprint: "older" });
	expect(await loadReference(sql)).toContain("communes");
	expect(await findCommune("39177")).toMatchObject({ latitude: 46.76, positionSource: "file" });
});

test("a commune the file does not know takes the middle of those it is made of", async () => {
	await db.update(communes).set({ positionKm: 5 }).where(eq(communes.code, "25060"));
	await improvePositions(
		new Map([
			["25282", { latitude: 46.98, longitude: 6.29 }],
			["25549", { latitude: 46.96, longitude: 6.27 }],
		]),
	);
	expect(await findCommune("25060")).toMatchObject({
		latitude: expect.closeTo(46.97),
		longitude: expect.closeTo(6.28),
	});
});

test.each([
	[
		"csv",
		"code_commune_insee;nom;coordonnees_geographiques\n90033;DELLE;47.5,7.0\n90033;DELLE;47.6,7.2\n90010;BELFORT;\n",
	],
	["csv", "#Code_INSEE,latitude,longitude\n90033,47.5,7.0\n90033,47.6,7.2\n90010,0,0\n"],
	[
		"json",
		'[{"code":"90033","centre":{"type":"Point","coordinates":[7.1,47.55]}},{"code":"90010"}]',
	],
	[
		"geojson",
		'{"type":"FeatureCollection","features":[{"properties":{"code":"90033"},"geometry":{"type":"Point","coordinates":[7.1,47.55]}}]}',
	],
])("a %s file is understood", (format, text) => {
	const read = readPositionFile(new TextEncoder().encode(text));
	expect(read.format).toBe(format);
	expect([...read.points.keys()]).toEqual(["90033"]);
	expect(read.points.get("90033")).toMatchObject({
		latitude: expect.closeTo(47.55),
		longitude: expect.closeTo(7.1),
	});
});

test.each(["nom;prix\nDelle;3\n", "[]", "code;lat;lon\n90033;;\n"])(
	"a file without points is refused: %s",
	(text) => {
		expect(() => readPositionFile(new TextEncoder().encode(text))).toThrow(/INSEE|point/);
	},
);

test.runIf(sharedData)(
	"sure positions are near those of La Poste, and its file mends the others",
	async () => {
		const { points } = readPositionFile(sharedFile("geo/laposte_hexasmal.csv"));
		const sure = await db
			.select()
			.from(communes)
			.where(and(eq(communes.positionKm, 0), raw`${communes.departementCode} < '97'`));
		expect(points.size).toBeGreaterThan(34_900);
		const errors = sure
			.flatMap(({ code, latitude, longitude }) => {
				const point = points.get(code);
				if (!point || latitude === null || longitude === null) return [];
				return [distanceKm(point, { latitude, longitude })];
			})
			.sort((a, b) => a - b);
		expect(errors.length).toBeGreaterThan(34_000);
		expect(errors[errors.length >> 1]).toBeLessThan(0.4);
		expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(1.2);
		expect(errors.at(-1)).toBeLessThan(15);

		const before = await db.$count(communes, gt(communes.positionKm, 0));
		const { replaced, stillApproximate } = await improvePositions(points);
		expect(before).toBeLessThan(600);
		expect(replaced + stillApproximate).toBeGreaterThanOrEqual(before);
		expect(stillApproximate).toBeLessThan(30);
		expect(await improvePositions(points)).toMatchObject({ replaced: 0, moved: 0 });
	},
);
