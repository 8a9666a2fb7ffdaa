/** What a few typed letters may become. */
import type { Beginning, Question } from "../engine.ts";

/** The question whose first answers are the organisations to suggest: their names begin so, the nearest first. */
export function organisationQuestion({ words, place, size }: Beginning): Question {
	return {
		type: "organisations",
		words,
		product: null,
		place,
		radiusKm: null,
		months: 0,
		labels: [],
		kinds: [],
		saleModes: [],
		deliveryModes: [],
		onlyShortCircuit: false,
		shortCircuit: { maxIntermediaries: 0, maxKm: 0, directSaleAnyDistance: false },
		membersToo: false,
		// organisations have no last day
		today: "1970-01-01",
		sort: "fit",
		after: null,
		size,
		facets: false,
	};
}
