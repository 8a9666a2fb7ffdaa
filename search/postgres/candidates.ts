/** Reaching rows through the index: the rarest keys of a question, in each cell of its circle. */
import type { Plan, WordGroup } from "./plan.ts";
import { tableName } from "./rows.ts";
import { filtersOf, type Parameters, TOKENS } from "./statement.ts";
import { cellToken, productToken, wordToken } from "./tokens.ts";

/** A key of the index, and about how many rows it leads to anywhere. */
type Key = { group: WordGroup | null; tokens: number[]; found: number };

/** With so few rows left, looking at each is cheaper than one more look-up in every cell. */
const FEW = 150;

export type Options = {
	/** Among the rows of the sample only. */
	sample?: boolean;
	/** Whatever the month and the kind, which `answers` then tells of each row: facets count both ways. */
	relaxed?: boolean;
	/** Tests that only some of the answer passes. */
	more?: string[];
	/** Expressions wanted of each row besides `id, number, fresh, traits, square, answers`. */
	columns?: string[];
};

/**
 * A relation of the rows that match. Those that a circle leaves out are dropped as each cell is read, so that what follows sees
 * matches only.
 */
export function candidatesOf(
	plan: Plan,
	parameters: Parameters,
	{ sample = false, relaxed = false, more = [], columns = [] }: Options = {},
): string {
	const keys = keysOf(plan);
	const used = new Set(keys.map(({ group }) => group));
	const others = plan.groups.filter((group) => !used.has(group));
	const { common, month, kind, square } = filtersOf(plan, parameters, others);
	const chosen = [month, kind].filter((test) => test !== "true");
	const conditions = [...common, ...more, ...(relaxed ? [] : chosen)];
	const answers = relaxed && chosen.length > 0 ? chosen.join(" and ") : "true";
	const wanted = [`${square} as square`, `${answers} as answers`, ...columns].join(", ");
	const from = `select id, number, fresh, traits, ${wanted} from ${tableName(plan.type, sample)}`;
	if (plan.cells === null) {
		const tests = [...keys.map((key) => hasToken(key, null, parameters)), ...conditions];
		return `(${from} where ${tests.join(" and ")} offset 0) r`;
	}
	const reached =
		keys.length > 0
			? keys.map((key) => hasToken(key, "c", parameters))
			: [`${TOKENS} operator(pg_catalog.@>) array[${parameters.add(cellToken(0), "int8")} + c]`];
	const cells = parameters.add(plan.cells, "int4[]");
	return `unnest(${cells}) c cross join lateral (${from} where ${[...reached, ...conditions].join(" and ")} offset 0) r`;
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
