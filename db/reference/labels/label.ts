import type { LabelFamily } from "../../vocabulary.ts";

/** A sign, a mention or a brand that products carry. */
export type ReferenceLabel = {
	slug: string;
	family: LabelFamily;
	name: string;
	shortName: string;
	description: string;
	website?: string;
	/** It has an official period of conversion, during which one may say so. */
	hasConversion?: true;
	/** From when, and until when, what carries it counts as quality purchase in collective catering, and which text says so. */
	egalim?: { from: string; until?: string; source: string };
};

/** Rural code L230-5-1, I, as it stands since the law of 22 August 2021; the shares apply since 1 January 2022. */
export function countsBy(rule: string, until?: string): NonNullable<ReferenceLabel["egalim"]> {
	const source = `Code rural et de la pêche maritime, art. L. 230-5-1, I, ${rule}`;
	return { from: "2022-01-01", ...(until && { until }), source };
}
