/** Twenty rows in order, out of candidates that are all looked at. */
import type { Sql } from "postgres";
import type { Hit } from "../engine.ts";
import { candidatesOf } from "./candidates.ts";
import { type Cursor, isAfter, type Order, orderOf, writeCursor } from "./order.ts";
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

/** SQL of a page as JSON, out of candidates with their `first_key`; one row more than asked tells of a next page. */
export function pageSql(
	plan: Plan,
	{ second }: Order,
	from: string,
	cursor: Cursor | null,
	parameters: Parameters,
): string {
	const keys = ["first_key", second, "-number"];
	return `(select json_agg(json_build_array(id, first_key, second_key, number, square))
		from (select id, first_key, ${second} as second_key, number, square from ${from}
			where answers and ${isAfter(cursor, keys, parameters)}
			order by ${keys.join(", ")} limit ${parameters.add(plan.question.size + 1, "int4")}) p)`;
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
	const order = orderOf(plan, parameters);
	const columns = [`${order.first} as first_key`];
	const from = candidatesOf(plan, parameters, { more: more(parameters), columns });
	const [answer] = await sql.unsafe<{ page: Found[] | null }[]>(
		`select ${pageSql(plan, order, from, cursor, parameters)} as page`,
		parameters.values as never[],
		{ prepare: true },
	);
	return answer?.page ?? [];
}
