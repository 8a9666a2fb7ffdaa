/** The Earth in cells of about 32 km, so that one index key says "this word, around here". */
import type { Position } from "../engine.ts";
import { chordSquare, pointOf, squareBetween } from "./sphere.ts";

/** Degrees. At 46° north a cell is 33 km high and 31 km wide; at the equator 44 km wide. */
const HEIGHT = 0.3;
const WIDTH = 0.4;
const COLUMNS = 360 / WIDTH;
const ROWS = 180 / HEIGHT;
const KM_PER_DEGREE = 111.2;

/** Beyond, a circle touches so many cells that asking each costs more than it saves. */
export const MAX_CELL_KM = 250;

/** The cell that stands for anywhere, and where rows without a position are. */
export const ANYWHERE = 0;

/** 1 to 540 000, rows from the south, so that neighbours to the east follow each other. */
export function cellOf({ latitude, longitude }: Position): number {
	return cellAt(rowOf(latitude), columnOf(longitude));
}

function rowOf(latitude: number): number {
	return Math.min(ROWS - 1, Math.max(0, Math.floor((latitude + 90) / HEIGHT)));
}

function columnOf(longitude: number): number {
	return Math.floor((longitude + 180) / WIDTH);
}

function cellAt(row: number, column: number): number {
	return 1 + row * COLUMNS + ((column + COLUMNS) % COLUMNS);
}

/** Every cell that a circle touches and, with `beyondKm`, that is not wholly within that smaller circle. */
export function cellsAround(centre: Position, km: number, beyondKm = 0): number[] {
	const { latitude, longitude } = centre;
	const up = km / KM_PER_DEGREE + 0.01;
	const aside = up / Math.max(0.1, Math.cos((Math.abs(latitude) + up) * (Math.PI / 180)));
	const cells: number[] = [];
	for (let row = rowOf(latitude - up); row <= rowOf(latitude + up); row++)
		for (let column = columnOf(longitude - aside); column <= columnOf(longitude + aside); column++)
			if (touches(centre, km, row, column) && !isWithin(centre, beyondKm, row, column))
				cells.push(cellAt(row, column));
	return cells;
}

const south = (row: number) => row * HEIGHT - 90;
const west = (column: number) => column * WIDTH - 180;

/** The nearest point of a cell to a circle's centre is where both are clamped, to a few metres: 1 km is margin enough. */
function touches(centre: Position, km: number, row: number, column: number): boolean {
	const nearest = {
		latitude: Math.min(Math.max(centre.latitude, south(row)), south(row + 1)),
		longitude: Math.min(Math.max(centre.longitude, west(column)), west(column + 1)),
	};
	return squareBetween(pointOf(centre), pointOf(nearest)) <= chordSquare(km + 1);
}

function isWithin(centre: Position, km: number, row: number, column: number): boolean {
	if (km <= 0) return false;
	const limit = chordSquare(km);
	return [row, row + 1].every((r) =>
		[column, column + 1].every(
			(c) =>
				squareBetween(pointOf(centre), pointOf({ latitude: south(r), longitude: west(c) })) <
				limit * 0.98,
		),
	);
}
