/** Twenty rows in order, out of candidates that are all looked at. */
import type { Sql } from "postgres";
import type { Hit } from "../engine.ts";
import { candidatesOf } from "./candidates.ts";
import { type Cursor, isAfter, orderOf, writeCursor } from "./order.ts";
import type { Plan } from "./plan.ts";
import { kmOf } from "./sphere.ts";
import { Parameters } from "./statement.ts";

/** One row of a page: its id, the keys of its place in the order, the square of its distance. */
export type Found = [
	id: string,
	first: number,
	second: number,
	number: number,
	square: number | null,
];

export type Page = { hits: Hit[]; next: string | null };

/** SQL of the page's rows as JSON, out of rows that have `first_key`, `second_key`, `square`; one more than asked, to know of a next page. */
export function pageSql(
	{ question }: Plan,
	from: string,
	cursor: Cursor | null,
	parameters: Parameters,
): string {
	const keys = ["first_key", "second_key", "-number"];
	return `(select json_agg(json_build_array(id, first_key, second_key, number, square))
		from (select id, first_key, second_key, number, square from ${from} where ${isAfter(cursor, keys, parameters)}
			order by ${keys.join(", ")} limit ${parameters.add(question.size + 1, "int4")}) p)`;
}

export function pageOf({ question }: Plan, found: Found[]): Page {
	const rows = found.slice(0, question.size);
	const last = rows.at(-1);
	return {
		hits: rows.map(([id, , , , square]) => ({ id, km: square === null ? null : kmOf(square) })),
		next: found.length > question.size && last ? writeCursor([last[1], last[2], last[3]]) : null,
	};
}

/** Sorts everything that matches. `more`: tests that only some of the answer passes. */
export async function sortedPage(
	sql: Sql,
	plan: Plan,
	cursor: Cursor | null,
	more: (parameters: Parameters) => string[] = () => [],
): Promise<Found[]> {
	const parameters = new Parameters();
	const strict = { ...plan, question: { ...plan.question, facets: false } };
	const { from, filters } = candidatesOf(strict, parameters, { more: more(parameters) });
	const { first, second } = orderOf(plan, filters.square, parameters);
	const rows = `(select id, number, ${first} as first_key, ${second} as second_key, ${filters.square} as square from ${from}) m`;
	const [answer] = await sql.unsafe<{ page: Found[] | null }[]>(
		`select ${pageSql(plan, rows, cursor, parameters)} as page`,
		parameters.values as never[],
		{ prepare: true },
	);
	return answer?.page ?? [];
}
