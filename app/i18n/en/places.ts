import { formatIn } from "../format.ts";
import type { places as fr } from "../fr/places.ts";

const f = formatIn("en");

export const places: typeof fr = {
	commune: (name, postcode) => (postcode ? `${name} (${postcode})` : name),
	formerCommune: (name, former, postcode) =>
		`${name}, formerly ${former}${postcode ? ` (${postcode})` : ""}`,
	detail: (departement, population) => `${departement} · pop. ${f.number(population)}`,
};
