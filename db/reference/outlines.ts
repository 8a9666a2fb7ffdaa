/** The outlines of the départements as a map background, from a drawing that carries no coordinates. */
import type { Point } from "./positions.ts";

/** Units of the drawing, y downwards; or degrees, longitude first. */
export type Pair = [x: number, y: number];
export type Ring = Pair[];

/** The rings of each département by its code, as the drawing has them. */
export type Drawing = Map<string, Ring[]>;

/** The drawing is a Mercator map: longitude gives x and the Mercator latitude y, each by a straight line. */
export type Fit = { x: Line; y: Line };
type Line = { slope: number; origin: number };

/** Where two départements meet, the drawing has the same points give or take this many units (some 80 m). */
const SAME_POINT = 0.05;

export function readDrawing(svg: string): Drawing {
	const paths = svg.matchAll(/<path\s+id="(\w+)"[^>]*?\sd="([^"]+)"/g);
	return new Map([...paths].map(([, code = "", path = ""]) => [code.toUpperCase(), ringsOf(path)]));
}

/** The drawing only uses relative lines: "m" begins a ring, each pair is a step from the one before, "z" goes back. */
function ringsOf(path: string): Ring[] {
	let here: Pair = [0, 0];
	return path
		.split("m")
		.filter((part) => part.trim() !== "")
		.map((part) => {
			const ring = part.match(/-?[\d.]+(?:e-?\d+)?,-?[\d.]+(?:e-?\d+)?/g)?.map((step) => {
				const [x = 0, y = 0] = step.split(",").map(Number);
				here = [here[0] + x, here[1] + y];
				return here;
			});
			here = ring?.[0] ?? here;
			return ring ?? [];
		});
}

/** Fits the middle of each département in the drawing to the middle of its communes: both lie between the same extremes. */
export function fitDrawing(drawing: Drawing, places: Map<string, Point[]>): Fit {
	const codes = [...drawing.keys()].filter((code) => (places.get(code)?.length ?? 0) > 0);
	const along = (of: (point: Point) => number, axis: 0 | 1) =>
		regression(
			codes.map((code) => [
				middle((places.get(code) ?? []).map(of)),
				middle((drawing.get(code) ?? []).flat().map((pair) => pair[axis])),
			]),
		);
	return {
		x: along(({ longitude }) => longitude, 0),
		y: along(({ latitude }) => mercator(latitude), 1),
	};
}

function middle(values: number[]): number {
	return values.reduce((a, b) => Math.min(a, b)) / 2 + values.reduce((a, b) => Math.max(a, b)) / 2;
}

function regression(pairs: Pair[]): Line {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const centre: Pair = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
	const slope =
		mean(pairs.map(([x, y]) => (x - centre[0]) * (y - centre[1]))) /
		mean(pairs.map(([x]) => (x - centre[0]) ** 2));
	return { slope, origin: centre[1] - slope * centre[0] };
}

function mercator(latitude: number): number {
	return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

function latitudeOf(mercatorY: number): number {
	return (2 * Math.atan(Math.exp(mercatorY)) - Math.PI / 2) * (180 / Math.PI);
}

export type Outlines = {
	type: "FeatureCollection";
	features: {
		type: "Feature";
		properties: { code: string; name: string };
		geometry: { type: "MultiPolygon"; coordinates: Pair[][][] };
	}[];
};

/** WGS 84 degrees to the thousandth (some 100 m, a third of the drawing's own error), as GeoJSON. */
export function outlinesOf(drawing: Drawing, fit: Fit, names: Map<string, string>): Outlines {
	const snap = snapper();
	const degrees = ([x, y]: Pair): Pair => [
		thousandth((x - fit.x.origin) / fit.x.slope),
		thousandth(latitudeOf((y - fit.y.origin) / fit.y.slope)),
	];
	return {
		type: "FeatureCollection",
		features: [...drawing].map(([code, rings]) => ({
			type: "Feature",
			properties: { code, name: names.get(code) ?? code },
			geometry: {
				type: "MultiPolygon",
				coordinates: polygonsOf(rings.map((ring) => closed(ring.map(snap).map(degrees)))),
			},
		})),
	};
}

function thousandth(degrees: number): number {
	return Math.round(degrees * 1000) / 1000;
}

/** The first point seen in a place stands for all those around it, so that neighbours share their border. */
function snapper(): (pair: Pair) => Pair {
	const seen = new Map<string, Pair>();
	const cell = (value: number) => Math.round(value / (2 * SAME_POINT));
	return (pair) => {
		const [x, y] = [cell(pair[0]), cell(pair[1])];
		for (const dx of [0, -1, 1])
			for (const dy of [0, -1, 1]) {
				const near = seen.get(`${x + dx} ${y + dy}`);
				if (near && Math.hypot(near[0] - pair[0], near[1] - pair[1]) <= SAME_POINT) return near;
			}
		seen.set(`${x} ${y}`, pair);
		return pair;
	};
}

/** Without points that rounding made one, and back where it began. */
function closed(ring: Ring): Ring {
	const corners = ring.filter(([x, y], index) => {
		const before = ring.at(index - 1);
		return index === 0 || !before || x !== before[0] || y !== before[1];
	});
	const [first] = corners;
	const last = corners.at(-1);
	if (!first || (last && first[0] === last[0] && first[1] === last[1])) return corners;
	return [...corners, first];
}

/** Islands are polygons of their own; a ring inside another one is a hole in it (the enclave of Valréas in the Drôme). */
function polygonsOf(rings: Ring[]): Pair[][][] {
	const solid = rings.filter((ring) => ring.length >= 4);
	const holderOf = (ring: Ring) =>
		solid.find((other) => other !== ring && ring[0] && isInside(ring[0], other));
	return solid
		.filter((ring) => !holderOf(ring))
		.map((outer) => [
			turned(outer, true),
			...solid.filter((ring) => holderOf(ring) === outer).map((hole) => turned(hole, false)),
		]);
}

/** GeoJSON wants what is outside counterclockwise, and holes the other way. */
function turned(ring: Ring, counterclockwise: boolean): Ring {
	const area = ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + (x * nextY - nextX * y);
	}, 0);
	return area > 0 === counterclockwise ? ring : ring.toReversed();
}

export function isInside([x, y]: Pair, ring: Ring): boolean {
	return ring.reduce((inside, [ax, ay], index) => {
		const [bx, by] = ring.at(index - 1) ?? [ax, ay];
		const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
		return crosses ? !inside : inside;
	}, false);
}
