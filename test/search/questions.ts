/** Questions by chance on documents that are there, for engines to be compared on. */
import { deliveryModes, organisationKinds, saleModes } from "#db/vocabulary.ts";
import type { SearchDocument } from "#search/documents.ts";
import type { Question } from "#search/engine.ts";
import type { Random } from "../support/random.ts";

export const delle = { latitude: 47.5085, longitude: 6.9991 };

export const plain: Question = {
	type: "offers",
	words: "",
	product: null,
	place: null,
	radiusKm: null,
	months: 0,
	labels: [],
	kinds: [],
	saleModes: [],
	deliveryModes: [],
	onlyShortCircuit: false,
	shortCircuit: { maxIntermediaries: 1, maxKm: 100, directSaleAnyDistance: false },
	membersToo: false,
	today: "2026-10-06",
	sort: "fit",
	after: null,
	size: 20,
	facets: false,
};

/** Words that are there, whole: beginnings and typing errors have tests of their own. */
const words = [
	...["carotte", "carottes", "pommes de terre", "patate", "tomate biologique", "miel", "fermier"],
	...["bœuf", "fromage de chèvre", "lait", "livraison", "chambre froide", "pain", "moulin"],
];

export function ask(random: Random, documents: SearchDocument[]): Question {
	const near = random.pick(documents).position;
	const place = random.chance(0.7) && near;
	return {
		...plain,
		type: random.pick(["offers", "offers", "needs", "organisations"]),
		words: random.chance(0.6) ? random.pick(words) : "",
		product: random.chance(0.3) ? random.pick(documents.flatMap(({ products }) => products)) : null,
		place: place
			? {
					latitude: place.latitude + (random.next() - 0.5) * 0.2,
					longitude: place.longitude + (random.next() - 0.5) * 0.2,
				}
			: null,
		radiusKm: place ? random.pick([10, 20, 50, 100, null]) : null,
		months: random.chance(0.3) ? 1 << random.below(12) : 0,
		labels: random.chance(0.2) ? [random.pick(documents.flatMap(({ labels }) => labels))] : [],
		kinds: random.chance(0.2) ? [random.pick(organisationKinds.slice(0, 6))] : [],
		saleModes: random.chance(0.1) ? [random.pick(saleModes)] : [],
		deliveryModes: random.chance(0.1) ? [random.pick(deliveryModes)] : [],
		onlyShortCircuit: random.chance(0.15),
		shortCircuit: {
			maxIntermediaries: random.below(3),
			maxKm: random.pick([30, 100]),
			directSaleAnyDistance: random.chance(0.3),
		},
		membersToo: random.chance(0.3),
		sort: random.pick(["fit", "nearness", "freshness"]),
	};
}
