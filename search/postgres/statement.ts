/** Pieces of SQL with their parameters: what each filter of a question says of a row. */
import { organisationKinds } from "#db/vocabulary.ts";
import type { Question, ShortCircuitLimits } from "../engine.ts";
import type { Plan, WordGroup } from "./plan.ts";
import { dayNumber, deliveryBits, saleBits } from "./rows.ts";
import { chordSquare, type Point } from "./sphere.ts";

/** Positions are rounded to the centimetre: a limit gives or takes two. */
export const ROUNDING_KM = 2e-5;

export class Parameters {
	readonly values: unknown[] = [];

	/** The placeholder of a value of this PostgreSQL type. */
	add(value: unknown, type: string): string {
		this.values.push(value);
		return `$${this.values.length}::${type}`;
	}
}

export const TOKENS = "search_tokens(words, products, cell)";

/** The square of the distance to a point. */
export function squareTo(point: Point | null, parameters: Parameters): string {
	if (!point) return "null::float8";
	const [x, y, z] = [point.x, point.y, point.z].map((value) => parameters.add(value, "float8"));
	return `((x - ${x}) * (x - ${x}) + (y - ${y}) * (y - ${y}) + (z - ${z}) * (z - ${z}))`;
}

export type Filters = {
	/** What every row of the answer and of its facets must fulfil. */
	common: string[];
	/** What a click on another month or kind does away with. */
	month: string;
	kind: string;
	square: string;
};

export function filtersOf(plan: Plan, parameters: Parameters, groups: WordGroup[]): Filters {
	const { question, point } = plan;
	const square = squareTo(point, parameters);
	return {
		common: [
			...visibility(question, parameters),
			...nearEnough(question, point, square, parameters),
			...groups.map((group) => hasWord("words", group, parameters)),
			...traits(question, parameters),
			...(question.onlyShortCircuit
				? [shortCircuitTest(question.shortCircuit, point && square, parameters)]
				: []),
		],
		month: question.months ? `months & ${parameters.add(question.months, "int2")} <> 0` : "true",
		kind: question.kinds.length
			? `kind = any(${parameters.add(
					question.kinds.map((kind) => organisationKinds.indexOf(kind)),
					"int2[]",
				)})`
			: "true",
		square,
	};
}

function visibility({ today, membersToo }: Question, parameters: Parameters): string[] {
	const there = `expires >= ${parameters.add(dayNumber(today), "int4")}`;
	return membersToo ? [there] : [there, "not members"];
}

function nearEnough(
	{ radiusKm }: Question,
	point: Point | null,
	square: string,
	parameters: Parameters,
): string[] {
	if (radiusKm === null || !point) return [];
	return [`${square} <= ${parameters.add(chordSquare(radiusKm + ROUNDING_KM), "float8")}`];
}

function traits(question: Question, parameters: Parameters): string[] {
	const { product, labels, saleModes, deliveryModes } = question;
	const conditions: string[] = [];
	if (product !== null) conditions.push(`${parameters.add(product, "int4")} = any(products)`);
	if (labels.length > 0)
		conditions.push(`labels operator(pg_catalog.@>) ${parameters.add(labels, "int4[]")}`);
	if (saleModes.length > 0) {
		const bits = parameters.add(saleBits(saleModes), "int2");
		conditions.push(`sale_modes & ${bits} = ${bits}`);
	}
	if (deliveryModes.length > 0) {
		const bits = parameters.add(deliveryBits(deliveryModes), "int2");
		conditions.push(`delivery_modes & ${bits} = ${bits}`);
	}
	return conditions;
}

/** The limit in kilometres is excluded; a distance that nobody can know is not held against the row. */
function shortCircuitTest(
	{ maxIntermediaries, maxKm, directSaleAnyDistance }: ShortCircuitLimits,
	square: string | null,
	parameters: Parameters,
): string {
	const few = `intermediaries <= ${parameters.add(maxIntermediaries, "int2")}`;
	if (!square) return few;
	const near = `${square} < ${parameters.add(chordSquare(maxKm - ROUNDING_KM), "float8")}`;
	return `(${few} and ${directSaleAnyDistance ? `(intermediaries = 0 or ${near})` : near})`;
}

/** Whether an array of words holds one of a group's. */
export function hasWord(
	array: string,
	{ alternatives }: WordGroup,
	parameters: Parameters,
): string {
	const [only, ...others] = alternatives;
	return others.length === 0
		? `${parameters.add(only, "int4")} = any(${array})`
		: `${array} operator(pg_catalog.&&) ${parameters.add(alternatives, "int4[]")}`;
}

/** How many words of the question the title holds. */
export function titleHits(groups: WordGroup[], parameters: Parameters): string {
	if (groups.length === 0) return "0";
	return groups
		.map((group) => `(${hasWord("words[1:title_words]", group, parameters)})::int4`)
		.join(" + ");
}
