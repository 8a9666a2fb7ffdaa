import { isWgs84 } from "../rows/coordinates.ts";
import { isKindWord } from "../rows/kinds.ts";
import type { Field } from "./fields.ts";

/** Whether a cell can hold such a field. Fields that any text can be are not there: contents say nothing of them. */
const tests: Partial<Record<Field, (cell: string) => boolean>> = {
	siret: (cell) => /^\d{14}$/.test(cell.replace(/[\s'’.]/g, "")),
	naf: (cell) => /^\d\d\.?\d\d ?[A-Z]$/i.test(cell),
	postcode: (cell) => /^\d{4,5}(\.0)?$/.test(cell),
	communeCode: (cell) => /^(\d{4,5}|2[AB]\d{3})(\.0)?$/i.test(cell),
	departement: (cell) => /^(\d{1,3}|2[AB])$|^\p{L}[\p{L}\s'’-]{2,}$/iu.test(cell),
	latitude: (cell) => isNumberBetween(cell, -22, 52),
	longitude: (cell) => isNumberBetween(cell, -64, 56),
	position: (cell) => {
		const [one, other] = cell.split(/[,;\s]+/).map(Number);
		return one !== undefined && other !== undefined && (isWgs84(one, other) || isWgs84(other, one));
	},
	phone: (cell) => /^(\+|00)?[\d\s.\-/()]{9,20}$/.test(cell) && cell.replace(/\D/g, "").length >= 9,
	email: (cell) => /^\S+@\S+\.\w+/.test(cell),
	website: (cell) => /^(https?:\/\/|www\.)\S+$|^[\w-]+\.(fr|com|org|net|eu|bio)\b\S*$/i.test(cell),
	kind: isKindWord,
	labels: (cell) => /\p{L}{2}|^x$/iu.test(cell) && cell.length < 200,
};

/** Contents so regular that they tell the field whatever the title says. */
const telling: Field[] = ["siret", "naf", "email", "website", "kind"];

function isNumberBetween(cell: string, low: number, high: number): boolean {
	const value = /^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : Number.NaN;
	return value >= low && value <= high;
}

/** The share of `cells`, all filled, that can be `field`; null when contents say nothing of it or there are none. */
export function contentLikeness(cells: string[], field: Field): number | null {
	const test = tests[field];
	return test && cells.length > 0 ? cells.filter(test).length / cells.length : null;
}

export function isTelling(field: Field): boolean {
	return telling.includes(field);
}
