import type { OrganisationKind } from "#db/vocabulary.ts";
import { fold } from "../fold.ts";

/** What titles say of a whole file: the columns of ma cantine speak of meals and canteens. Null when they say nothing. */
export function guessKind(columns: string[]): OrganisationKind | null {
	const titles = columns.map(fold);
	const speaksOf = (word: RegExp) => titles.some((title) => word.test(title));
	if (speaksOf(/\b(cantine|canteen|nombre repas|cuisine centrale|couverts)\b/)) return "canteen";
	return null;
}
