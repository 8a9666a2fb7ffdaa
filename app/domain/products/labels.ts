/** Signs and brands, as browsers know them. */
import type { LabelFamily } from "#db/vocabulary.ts";

export type KnownLabel = {
	id: number;
	slug: string;
	family: LabelFamily;
	name: string;
	shortName: string;
	description: string;
	website: string | null;
	hasConversion: boolean;
	/** Days, YYYY-MM-DD: from when and until when it counts as quality purchase. */
	egalimFrom: string | null;
	egalimUntil: string | null;
	egalimSource: string | null;
	retired: boolean;
};

/**
 * Does a product that carries the label count as quality purchase in collective catering on that day (YYYY-MM-DD)? Both ends
 * count. Being local or sold in a short circuit never does (rural code, art. L. 230-5-1).
 */
export function countsForEgalim(
	{ egalimFrom, egalimUntil }: Pick<KnownLabel, "egalimFrom" | "egalimUntil">,
	day: string,
): boolean {
	return egalimFrom !== null && egalimFrom <= day && (egalimUntil === null || day <= egalimUntil);
}
