/** In which order answers come, and where a page begins. All keys ascend; the number of the row decides last, newest first. */
import type { Plan } from "./plan.ts";
import { hasWord, type Parameters, titleHits } from "./statement.ts";

/** `first` is an expression over a row of the index, `second` over a candidate. */
export type Order = { first: string; second: string };

/** The keys of the last row of a page. */
export type Cursor = [first: number, second: number, number: number];

/**
 * Fit: words in the title first, then the nearest, or the newest when there is no place. Nearness and freshness ignore where
 * words stand.
 */
export function orderOf(plan: Plan, parameters: Parameters): Order {
	const { sort } = plan.question;
	return {
		first:
			sort === "fit" && plan.groups.length > 0 ? `-(${titleHits(plan.groups, parameters)})` : "0",
		second: isByDistance(plan) ? "square" : "-fresh::float8",
	};
}

/** Whether the order is by distance, whatever comes before. */
export function isByDistance(plan: Plan): boolean {
	return plan.point !== null && plan.question.sort !== "freshness";
}

/** The best `first` a row may have, and what makes a row have it. */
export function bestFirst(plan: Plan, parameters: Parameters): { value: number; test: string[] } {
	if (plan.question.sort !== "fit") return { value: 0, test: [] };
	return {
		value: -plan.groups.length,
		test: plan.groups.map((group) => hasWord("words[1:title_words]", group, parameters)),
	};
}

export function writeCursor(cursor: Cursor): string {
	return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** null for no cursor, or for one that no page gave. */
export function readCursor(text: string | null): Cursor | null {
	if (!text || text.length > 120) return null;
	try {
		const parsed: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
		const numbers = Array.isArray(parsed) ? parsed.filter(Number.isFinite) : [];
		const [first, second, number] = numbers;
		const given =
			numbers.length === 3 &&
			Number.isSafeInteger(first) &&
			Number.isSafeInteger(number) &&
			Math.abs(second) < 1e19;
		return given ? [first, second, number] : null;
	} catch {
		return null;
	}
}

/** What rows after the cursor fulfil, given the names of their keys. */
export function isAfter(cursor: Cursor | null, keys: string[], parameters: Parameters): string {
	if (!cursor) return "true";
	const [first, second, number] = cursor;
	const values = [first, second, -number].map((value) => parameters.add(value, "float8"));
	return `(${keys.join(", ")}) > (${values.join(", ")})`;
}
