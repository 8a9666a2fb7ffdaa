/** How many rows answer, and what each filter more would give, apart from the page. */
import type { Sql } from "postgres";
import type { Facets, Total } from "../engine.ts";
import { candidatesOf } from "./candidates.ts";
import { countFacets } from "./facets.ts";
import type { Plan } from "./plan.ts";
import type { ProductTree } from "./product-tree.ts";
import { SAMPLE } from "./rows.ts";
import { Parameters } from "./statement.ts";

/** Above so many matches, counts come from the sample. */
export const CAP = 10_000;

/** Guesses, and counts of the sample, are within a fifth of the truth up there. */
const MARGIN = 1.2;

export type Counts = { total: Total; facets: Facets | null };

/** Exact up to `cap`, for whatever number facets look at beside the answer; about, beyond. */
export async function countMany(
	sql: Sql,
	plan: Plan,
	tree: ProductTree,
	cap: number,
): Promise<Counts> {
	const few = (rows: number) => rows <= cap * MARGIN;
	const guessed = few(plan.relaxedEstimate);
	const exact = guessed ? await countRows(sql, plan, tree, cap) : null;
	if (exact) return exact;
	const sampled = await countSample(sql, plan, tree);
	const second = !guessed && few(sampled.seen) ? await countRows(sql, plan, tree, cap) : null;
	if (second) return second;
	const total = few(sampled.total.count) ? await countOnly(sql, plan, cap) : null;
	return total ? { ...sampled, total } : sampled;
}

/** null when there are more than `cap`. */
async function countRows(
	sql: Sql,
	plan: Plan,
	tree: ProductTree,
	cap: number,
): Promise<Counts | null> {
	if (!plan.question.facets) {
		const total = await countOnly(sql, plan, cap);
		return total && { total, facets: null };
	}
	const parameters = new Parameters();
	const from = candidatesOf(plan, parameters, { relaxed: true });
	const { seen, packed } = await readTraits(
		sql,
		`select traits from ${from} limit ${cap + 1}`,
		parameters,
	);
	if (seen > cap) return null;
	const { total, facets } = countFacets(plan, packed, tree, 1);
	return { total: { count: total, exact: true }, facets };
}

async function countSample(
	sql: Sql,
	plan: Plan,
	tree: ProductTree,
): Promise<Counts & { seen: number }> {
	const parameters = new Parameters();
	const from = candidatesOf(plan, parameters, { sample: true, relaxed: true });
	const { seen, packed } = await readTraits(sql, `select traits from ${from}`, parameters);
	const { total, facets } = countFacets(plan, packed, tree, SAMPLE);
	return {
		seen: seen * SAMPLE,
		total: { count: total, exact: false },
		facets: plan.question.facets ? facets : null,
	};
}

async function readTraits(
	sql: Sql,
	rows: string,
	{ values }: Parameters,
): Promise<{ seen: number; packed: Buffer | null }> {
	const [row] = await sql.unsafe<{ seen: number; packed: Buffer | null }[]>(
		`select count(*)::int4 as seen, string_agg(traits, '') as packed from (${rows}) m`,
		values as never[],
		{ prepare: true },
	);
	return row ?? { seen: 0, packed: null };
}

/** null when there are more than `cap`. */
async function countOnly(sql: Sql, plan: Plan, cap: number): Promise<Total | null> {
	const parameters = new Parameters();
	const from = candidatesOf(plan, parameters);
	const [row] = await sql.unsafe<{ count: number }[]>(
		`select count(*)::int4 as count from (select from ${from} limit ${cap + 1}) m`,
		parameters.values as never[],
		{ prepare: true },
	);
	const count = row?.count ?? 0;
	return count > cap ? null : { count, exact: true };
}
