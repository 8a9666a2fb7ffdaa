export type Position = { latitude: number; longitude: number };

/** Where France is, in WGS 84 degrees: the mainland with Corsica, then what lies overseas. */
const boxes: [south: number, north: number, west: number, east: number][] = [
	[41.2, 51.2, -5.3, 9.7],
	[15.8, 16.6, -61.9, -60.9],
	[14.3, 14.95, -61.3, -60.7],
	[2, 6, -54.7, -51.5],
	[-21.5, -20.8, 55.1, 55.95],
	[-13.1, -12.5, 44.9, 45.4],
	[46.7, 47.2, -56.5, -56.1],
];

export function isWgs84(latitude: number, longitude: number): boolean {
	return boxes.some(
		([south, north, west, east]) =>
			latitude >= south && latitude <= north && longitude >= west && longitude <= east,
	);
}

export type ReadPosition = {
	position: Position | null;
	doubt?: "position.swapped" | "position.elsewhere";
};

/**
 * A position in degrees. The two axes exchanged are recognised, since no place of France reads the other way; a position out
 * of France, or in another system than WGS 84, is left aside.
 */
export function readPosition(latitude: string, longitude: string): ReadPosition {
	const [north, east] = [degrees(latitude), degrees(longitude)];
	if ((!latitude && !longitude) || (north === 0 && east === 0)) return { position: null };
	if (isWgs84(north, east)) return { position: { latitude: north, longitude: east } };
	if (isWgs84(east, north))
		return { position: { latitude: east, longitude: north }, doubt: "position.swapped" };
	return { position: null, doubt: "position.elsewhere" };
}

/** « 47,5081 » as well as "47.5081"; anything else is not a number. */
function degrees(text: string): number {
	return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

/** Both coordinates out of one cell, as in "47.5081, 6.9983". */
export function splitPair(cell: string): [string, string] {
	const [one = "", other = ""] = cell.match(/-?\d+(?:\.\d+)?/g) ?? [];
	return [one, other];
}
