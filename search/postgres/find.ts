/** One question answered: exactly while it finds at most 10 000 rows; beyond, the page exactly and the counts on a sample. */
import type { Sql } from "postgres";
import type { Answer, Facets, Total } from "../engine.ts";
import { broadPage } from "./broad.ts";
import { candidatesOf } from "./candidates.ts";
import { type Counted, facetColumns, facetsOf, facetsSql } from "./facets.ts";
import { type Cursor, orderOf, readCursor } from "./order.ts";
import { type Found, pageOf, pageSql } from "./page.ts";
import type { Plan } from "./plan.ts";
import type { ProductTree } from "./product-tree.ts";
import { SAMPLE } from "./rows.ts";
import { Parameters } from "./statement.ts";

/** Above so many matches, counts come from the sample. */
const CAP = 10_000;

type Read = { found: Found[]; total: Total; facets: Facets | null };

export async function find(sql: Sql, plan: Plan, tree: ProductTree): Promise<Answer> {
	const cursor = readCursor(plan.question.after);
	const { found, total, facets } = await read(sql, plan, tree, cursor);
	return { ...pageOf(plan, found), total, facets, correction: plan.correction };
}

async function read(sql: Sql, plan: Plan, tree: ProductTree, cursor: Cursor | null): Promise<Read> {
	const sampled = plan.estimate > CAP ? await countSample(sql, plan, tree) : null;
	if (!sampled || sampled.seen <= CAP) {
		const exact = await readNarrow(sql, plan, tree, cursor);
		if (exact) return exact;
	}
	const { total, facets } = sampled ?? (await countSample(sql, plan, tree));
	if (total.count <= CAP && plan.question.facets) {
		// only the months and kinds that facets look at beside the answer made it too much
		const strict = { ...plan, question: { ...plan.question, facets: false } };
		const exact = await readNarrow(sql, strict, tree, cursor);
		if (exact) return { ...exact, facets };
	}
	return { found: await broadPage(sql, plan, cursor), total, facets };
}

/** Page, total and facets in one statement; null when there is too much. */
async function readNarrow(
	sql: Sql,
	plan: Plan,
	tree: ProductTree,
	cursor: Cursor | null,
): Promise<Read | null> {
	const { facets } = plan.question;
	const parameters = new Parameters();
	const { from, filters } = candidatesOf(plan, parameters);
	const { first, second } = orderOf(plan, filters.square, parameters);
	const columns = [
		`id, number, ${first} as first_key, ${second} as second_key, ${filters.square} as square`,
		...(facets ? [facetColumns(plan, filters, parameters)] : []),
	];
	const answered = facets ? "(select * from m where of_month and of_kind) m" : "m";
	const [row] = await sql.unsafe<
		(Counted & { page: Found[] | null; total: number; seen: number })[]
	>(
		`with m as materialized (select ${columns.join(", ")} from ${from} limit ${CAP + 1})
		select ${pageSql(plan, answered, cursor, parameters)} as page,
			(select count(*)::int4 from ${answered}) as total, (select count(*)::int4 from m) as seen
			${facets ? `, ${facetsSql(plan)}` : ""}`,
		parameters.values as never[],
		{ prepare: true },
	);
	if (!row || row.seen > CAP) return null;
	return {
		found: row.page ?? [],
		total: { count: row.total, exact: true },
		facets: facets ? facetsOf(plan, row, tree, 1) : null,
	};
}

type Sampled = { total: Total; facets: Facets | null; seen: number };

async function countSample(sql: Sql, plan: Plan, tree: ProductTree): Promise<Sampled> {
	const parameters = new Parameters();
	const counting = { ...plan, question: { ...plan.question, facets: true } };
	const { from, filters } = candidatesOf(counting, parameters, { sample: true });
	const [row] = await sql.unsafe<(Counted & { total: number; seen: number })[]>(
		`with m as materialized (select ${facetColumns(counting, filters, parameters)} from ${from})
		select (select count(*)::int4 from m where of_month and of_kind) as total, (select count(*)::int4 from m) as seen,
			${facetsSql(plan)}`,
		parameters.values as never[],
		{ prepare: true },
	);
	if (!row) throw new Error("a count without a row");
	return {
		total: { count: row.total * SAMPLE, exact: false },
		facets: plan.question.facets ? facetsOf(plan, row, tree, SAMPLE) : null,
		seen: row.seen * SAMPLE,
	};
}
