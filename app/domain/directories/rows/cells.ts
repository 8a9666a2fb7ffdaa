import type { Field } from "../columns/fields.ts";
import type { Problem, ProblemReason } from "./problem.ts";

export type Cell = { title: string; text: string };

/** The filled cells of a row that hold a field, in the order of the file. */
export type Ask = (field: Field) => Cell[];

export type Complain = (
	reason: ProblemReason,
	cell?: Cell | undefined,
	values?: Problem["values"],
) => void;
