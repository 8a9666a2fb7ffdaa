/**
 * The keys of the index: a word or a product, anywhere or in one cell, and each cell by itself. `search_tokens()` in the
 * migration makes the same ones. Kind, value and cell take 2, 31 and 20 bits: a number that JavaScript holds exactly.
 */
import { ANYWHERE } from "./cells.ts";

const CELL = 2 ** 20;
const KIND = 2 ** 51;

export function wordToken(word: number, cell: number = ANYWHERE): number {
	return word * CELL + cell;
}

export function productToken(product: number, cell: number = ANYWHERE): number {
	return KIND + product * CELL + cell;
}

export function cellToken(cell: number): number {
	return 2 * KIND + cell;
}
