/** The page of a question that finds too much to be sorted: rows are met in order until it is full. */
import type { Sql } from "postgres";
import { cellsAround, MAX_CELL_KM } from "./cells.ts";
import { bestFirst, type Cursor, isByDistance } from "./order.ts";
import { type Found, sortedPage } from "./page.ts";
import type { Plan } from "./plan.ts";
import { tableName } from "./rows.ts";
import { kmOf } from "./sphere.ts";
import { filtersOf, Parameters } from "./statement.ts";

/** So many of the newest rows are looked at before giving up: a page that is not full by then is sorted instead. */
const WALKED = 60_000;

/** Looking at a row on the way costs about a fourth of sorting one. */
const SORTING_COST = 4;

/** The same rows as sorting everything would give. */
export async function broadPage(sql: Sql, plan: Plan, cursor: Cursor | null): Promise<Found[]> {
	const best = bestFirst(plan, new Parameters()).value;
	const met =
		isWorthMeeting(plan) && (!cursor || cursor[0] === best)
			? await (isByDistance(plan) ? growCircle(sql, plan, cursor) : walkNewest(sql, plan, cursor))
			: [];
	return met.length > plan.question.size ? met : sortedPage(sql, plan, cursor);
}

/** Whether a page of the best rows is likely to be full before sorting everything would be done. */
function isWorthMeeting(plan: Plan): boolean {
	const { bestEstimate, estimate, statistics, question } = plan;
	if (bestEstimate < 2 * question.size) return false;
	if (isByDistance(plan)) return true;
	return (statistics.rows * question.size) / bestEstimate < SORTING_COST * estimate;
}

/** Along the index of freshness, which is the order wanted. */
async function walkNewest(sql: Sql, plan: Plan, cursor: Cursor | null): Promise<Found[]> {
	const parameters = new Parameters();
	const after = cursor
		? `where (fresh, number) < (${parameters.add(-cursor[1], "float8")}::int8, ${parameters.add(cursor[2], "int8")})`
		: "";
	const { common, month, kind, square } = filtersOf(plan, parameters, plan.groups);
	const { value, test } = bestFirst(plan, parameters);
	const rows = await sql.unsafe<{ found: Found }[]>(
		`select json_build_array(id, ${value}, -fresh, number, ${square}) as found
		from (select * from ${tableName(plan.type)} ${after} order by fresh desc, number desc limit ${WALKED}) r
		where ${[...common, month, kind, ...test].join(" and ")}
		order by fresh desc, number desc limit ${parameters.add(plan.question.size + 1, "int4")}`,
		parameters.values as never[],
		{ prepare: true },
	);
	return rows.map(({ found }) => found);
}

/** In circles twice as wide each time: what a smaller one holds is nearer than anything outside it. */
async function growCircle(sql: Sql, plan: Plan, cursor: Cursor | null): Promise<Found[]> {
	const { place, radiusKm, size } = plan.question;
	const beyond = cursor ? kmOf(cursor[1]) : 0;
	if (!place || beyond === null) return [];
	const limit = Math.min(radiusKm ?? MAX_CELL_KM, MAX_CELL_KM);
	for (let km = beyond * 1.2 + 10; km < limit; km *= 2) {
		const circle: Plan = {
			...plan,
			question: { ...plan.question, radiusKm: km },
			cells: cellsAround(place, km, beyond),
		};
		const found = await sortedPage(
			sql,
			circle,
			cursor,
			(parameters) => bestFirst(plan, parameters).test,
		);
		if (found.length > size) return found;
	}
	return [];
}
