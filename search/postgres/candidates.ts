/** Reaching rows through the index: the rarest keys of a question, in each cell of its circle. */
import type { Plan, WordGroup } from "./plan.ts";
import { tableName } from "./rows.ts";
import { type Filters, filtersOf, type Parameters, TOKENS } from "./statement.ts";
import { cellToken, productToken, wordToken } from "./tokens.ts";

/** A key of the index, and about how many rows it leads to anywhere. */
type Key = { group: WordGroup | null; tokens: number[]; found: number };

/** With so few rows left, looking at each is cheaper than one more look-up in every cell. */
const FEW = 150;

export type Candidates = { from: string; filters: Filters };

/**
 * The rows of a table that match, month and kind apart. `sample`: those of the sample only. Rows that a circle leaves out are
 * dropped as each cell is read, so that what follows sees matches only.
 */
export function candidatesOf(
	plan: Plan,
	parameters: Parameters,
	{ sample = false, more = [] as string[] } = {},
): Candidates {
	const keys = keysOf(plan);
	const used = new Set(keys.map(({ group }) => group));
	const filters = filtersOf(
		plan,
		parameters,
		plan.groups.filter((group) => !used.has(group)),
	);
	const table = tableName(plan.type, sample);
	const relaxed = plan.question.facets ? [] : [filters.month, filters.kind];
	const conditions = [...filters.common, ...relaxed, ...more].filter((test) => test !== "true");
	if (plan.cells === null) {
		const tests = [...keys.map((key) => hasToken(key, null, parameters)), ...conditions];
		return { from: `(select * from ${table}${where(tests)} offset 0) r`, filters };
	}
	const cells = parameters.add(plan.cells, "int4[]");
	const reached =
		keys.length > 0
			? keys.map((key) => hasToken(key, "c", parameters))
			: [`${TOKENS} operator(pg_catalog.@>) array[${parameters.add(cellToken(0), "int8")} + c]`];
	return {
		from: `unnest(${cells}) c cross join lateral (select * from ${table}${where([...reached, ...conditions])} offset 0) r`,
		filters,
	};
}

function where(tests: string[]): string {
	return tests.length > 0 ? ` where ${tests.join(" and ")}` : "";
}

/** The rarest key, and the next ones while too much would be left to look at. */
function keysOf(plan: Plan): Key[] {
	const { question, groups, statistics } = plan;
	const keys: Key[] = groups.map((group) => ({
		group,
		tokens: group.alternatives.map((word) => wordToken(word)),
		found: group.found,
	}));
	if (question.product !== null)
		keys.push({
			group: null,
			tokens: [productToken(question.product)],
			found: statistics.products.get(question.product) ?? 0,
		});
	keys.sort((a, b) => a.found - b.found);
	const around = plan.cells ? shareOf(plan) : 1;
	let left = statistics.rows * around;
	return keys.filter(({ found }) => {
		const worthIt = left > FEW || left === statistics.rows * around;
		left = Math.min(left, found * around);
		return worthIt;
	});
}

function shareOf({ cells, statistics }: Plan): number {
	const around = (cells ?? []).reduce((sum, cell) => sum + (statistics.cells.get(cell) ?? 0), 0);
	return around / Math.max(1, statistics.rows);
}

/** One key, in the cell named or anywhere. A cell is added to a token, since its bits are the last. */
function hasToken({ tokens }: Key, cell: string | null, parameters: Parameters): string {
	const inCell = cell ? ` + ${cell}` : "";
	const [only, ...others] = tokens;
	if (others.length === 0)
		return `${TOKENS} operator(pg_catalog.@>) array[${parameters.add(only, "int8")}${inCell}]`;
	const all = parameters.add(tokens, "int8[]");
	return `${TOKENS} operator(pg_catalog.&&) ${cell ? `array(select token${inCell} from unnest(${all}) token)` : all}`;
}
