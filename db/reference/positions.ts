/** Where each commune is, and how far from the truth that may be. Pure: packages are read by the caller. */

export type Point = { latitude: number; longitude: number };

/** In the order they are tried. `file`: a file that an administrator loaded. */
export type PositionSource =
	| "france-cities"
	| "geonames"
	| "postcode"
	| "epci"
	| "departement"
	| "none"
	| "file";

/** `km`: expected error, 0 when the source places the commune itself. */
export type Position = { point: Point | null; source: PositionSource; km: number };

type Placed = {
	code: string;
	postcodes: string[];
	epciCode: string | null;
	departementCode: string;
};

/** `points` given for a commune, several when the source has several rows for it; `towns`, a second source, knows fewer. */
export type Candidates = { points: Map<string, Point[]>; towns: Map<string, Point> };

/** Points of one commune that lie further apart than this are about different things. */
const AGREEMENT_KM = 1;

/** A geocoder's answer has seven decimals or fewer; against La Poste's points it is 1.6 km off at the median, else 0.3 km. */
const GEOCODED_KM = 2;

/**
 * The position of each commune: its own points where they make sense, else GeoNames', else the middle of the communes it
 * shares a postcode with, else of its EPCI, else of its département.
 */
export function placeCommunes(communes: Placed[], candidates: Candidates) {
	const { kept, dropped } = dropOutliers(communes, candidates);
	const positions = new Map<string, Position>();
	for (const { code } of communes) {
		const own = kept.get(code);
		const town = candidates.towns.get(code);
		if (own) positions.set(code, settle(own));
		else if (town) positions.set(code, { point: town, source: "geonames", km: 0 });
	}
	const around = neighbourhoods(communes, positions);
	for (const commune of communes)
		if (!positions.has(commune.code)) positions.set(commune.code, guess(commune, around));
	return { positions, dropped };
}

function settle(points: Point[]): Position {
	const point = middle(points);
	const spread = Math.max(...points.map((one) => kmBetween(one, point)));
	if (spread > AGREEMENT_KM / 2) return { point, source: "france-cities", km: rounded(spread) };
	return { point, source: "france-cities", km: points.every(isGeocoded) ? GEOCODED_KM : 0 };
}

function isGeocoded({ latitude, longitude }: Point): boolean {
	return [latitude, longitude].every((degrees) => /^-?\d+(\.\d{1,7})?$/.test(String(degrees)));
}

/** Points that stand out of their EPCI (of the département for those outside any) by eight times its usual distance. */
function dropOutliers(communes: Placed[], { points, towns }: Candidates) {
	const kept = new Map<string, Point[]>();
	const dropped: { code: string; km: number }[] = [];
	for (const group of groupBy(communes, (commune) => [groupOf(commune)]).values()) {
		const all = group.flatMap(({ code }) => [points.get(code)?.[0] ?? [], towns.get(code) ?? []]);
		const { centre, usual } = extentOf(all.flat());
		const given = group.flatMap(
			({ code }) => points.get(code)?.map((point) => ({ code, point })) ?? [],
		);
		for (const { code, point } of given) {
			const km = kmBetween(point, centre);
			if (km > 8 * usual) dropped.push({ code, km });
			else kept.set(code, [...(kept.get(code) ?? []), point]);
		}
	}
	return { kept, dropped };
}

/** Medians, which do not move for one point at the other end of the world. `usual`: kilometres from the centre. */
function extentOf(points: Point[]): { centre: Point; usual: number } {
	const centre = {
		latitude: median(points.map(({ latitude }) => latitude)),
		longitude: median(points.map(({ longitude }) => longitude)),
	};
	return { centre, usual: Math.max(5, median(points.map((point) => kmBetween(point, centre)))) };
}

function groupOf({ epciCode, departementCode }: Placed): string {
	return epciCode ?? `departement ${departementCode}`;
}

type Neighbourhoods = {
	source: PositionSource;
	members: Map<string, Point[]>;
	of: (commune: Placed) => string[];
}[];

/** Only positions that are sure serve to guess others. */
function neighbourhoods(communes: Placed[], placed: Map<string, Position>): Neighbourhoods {
	const sure = communes.filter(({ code }) => placed.get(code)?.km === 0);
	const around = (source: PositionSource, of: (commune: Placed) => string[]) => {
		const members = new Map<string, Point[]>();
		for (const [key, group] of groupBy(sure, of))
			members.set(
				key,
				group.flatMap(({ code }) => placed.get(code)?.point ?? []),
			);
		return { source, members, of };
	};
	return [
		around("postcode", ({ postcodes }) => postcodes),
		around("epci", ({ epciCode }) => (epciCode ? [epciCode] : [])),
		around("departement", ({ departementCode }) => [departementCode]),
	];
}

function guess(commune: Placed, around: Neighbourhoods): Position {
	for (const { source, members, of } of around) {
		const points = of(commune).flatMap((key) => members.get(key) ?? []);
		if (points.length === 0) continue;
		const point = middle(points);
		const usual = median(points.map((one) => kmBetween(one, point)));
		return { point, source, km: Math.max(2, rounded(usual)) };
	}
	return { point: null, source: "none", km: 0 };
}

/** Flat-earth kilometres: within 1 % at the scale of a département, and as absurd as the points when these are. */
function kmBetween(a: Point, b: Point): number {
	const degree = 111.195;
	const middleLatitude = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
	return (
		degree *
		Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.cos(middleLatitude))
	);
}

function middle(points: Point[]): Point {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		latitude: mean(points.map(({ latitude }) => latitude)),
		longitude: mean(points.map(({ longitude }) => longitude)),
	};
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function rounded(km: number): number {
	return Math.round(km * 10) / 10;
}

function groupBy<Item>(items: Item[], keysOf: (item: Item) => string[]): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items)
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}
