/** Positions on a sphere of the Earth's mean radius, as three whole numbers of centimetres: distances compare by their squares. */
import type { Position } from "../engine.ts";

/** IUGG mean radius; what `app/domain` measures distances on too. */
const EARTH_KM = 6371.0088;
const EARTH_CM = EARTH_KM * 100_000;
const RADIAN = Math.PI / 180;

export type Point = { x: number; y: number; z: number };

/** Further from anywhere than any place is from another: where rows without a position stand. */
export const nowhere: Point = { x: 2_000_000_000, y: 0, z: 0 };

/** No two places of the Earth are further apart than this. */
export const ANTIPODES = (2 * EARTH_CM) ** 2 * 1.001;

/** Within a centimetre of the position. */
export function pointOf({ latitude, longitude }: Position): Point {
	const ring = Math.cos(latitude * RADIAN) * EARTH_CM;
	return {
		x: Math.round(ring * Math.cos(longitude * RADIAN)),
		y: Math.round(ring * Math.sin(longitude * RADIAN)),
		z: Math.round(Math.sin(latitude * RADIAN) * EARTH_CM),
	};
}

/** The square, in cm², of the straight line under a great circle of `km`. */
export function chordSquare(km: number): number {
	const angle = Math.min(km / EARTH_KM, Math.PI);
	return (2 * EARTH_CM * Math.sin(angle / 2)) ** 2;
}

/** The great-circle kilometres above a straight line; null for a row that stands nowhere. */
export function kmOf(square: number): number | null {
	if (square > ANTIPODES) return null;
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square) / (2 * EARTH_CM)));
}

export function squareBetween(a: Point, b: Point): number {
	return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2;
}
