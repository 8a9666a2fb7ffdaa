/** One question answered: in one statement when it finds little; else the page in order, and beside it the counts. */
import type { Sql } from "postgres";
import type { Answer } from "../engine.ts";
import { broadPage } from "./broad.ts";
import { candidatesOf } from "./candidates.ts";
import { CAP, type Counts, countMany } from "./count.ts";
import { countFacets } from "./facets.ts";
import { type Cursor, orderOf, readCursor } from "./order.ts";
import { type Found, pageOf, pageSql } from "./page.ts";
import type { Plan } from "./plan.ts";
import type { ProductTree } from "./product-tree.ts";
import { Parameters } from "./statement.ts";

/** How far each way of answering goes; tests lower them to try all ways on few rows. */
export type Limits = {
	/** Up to so many rows are gathered and sorted in one statement. */
	gathered: number;
	/** Up to so many are counted exactly. */
	counted: number;
};

const usual: Limits = { gathered: 1000, counted: CAP };

type Read = Counts & { found: Found[] };

export async function find(
	sql: Sql,
	plan: Plan,
	tree: ProductTree,
	limits: Limits = usual,
): Promise<Answer> {
	const cursor = readCursor(plan.question.after);
	const few =
		plan.estimate <= limits.gathered ? await gather(sql, plan, tree, cursor, limits.counted) : null;
	const { found, total, facets } = few ?? (await readMany(sql, plan, tree, cursor, limits.counted));
	return { ...pageOf(plan, found), total, facets, correction: plan.correction };
}

async function readMany(
	sql: Sql,
	plan: Plan,
	tree: ProductTree,
	cursor: Cursor | null,
	cap: number,
): Promise<Read> {
	const [found, counts] = await Promise.all([
		broadPage(sql, plan, cursor),
		countMany(sql, plan, tree, cap),
	]);
	return { found, ...counts };
}

/** Page, total and facets at once; null when there is more than `cap`, against the guess. */
async function gather(
	sql: Sql,
	plan: Plan,
	tree: ProductTree,
	cursor: Cursor | null,
	cap: number,
): Promise<Read | null> {
	const { facets } = plan.question;
	const parameters = new Parameters();
	const order = orderOf(plan, parameters);
	const from = candidatesOf(plan, parameters, {
		relaxed: facets,
		columns: [`${order.first} as first_key`],
	});
	const [row] = await sql.unsafe<{ page: Found[] | null; seen: number; packed?: Buffer }[]>(
		`with m as materialized (
			select id, number, fresh, square, answers, first_key${facets ? ", traits" : ""} from ${from} limit ${cap + 1}
		)
		select ${pageSql(plan, order, "m", cursor, parameters)} as page, count(*)::int4 as seen
			${facets ? ", string_agg(traits, '') as packed" : ""}
		from m`,
		parameters.values as never[],
		{ prepare: true },
	);
	if (!row || row.seen > cap) return null;
	const counted = facets ? countFacets(plan, row.packed ?? null, tree, 1) : null;
	return {
		found: row.page ?? [],
		total: { count: counted?.total ?? row.seen, exact: true },
		facets: counted?.facets ?? null,
	};
}
