import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

/** How places are named. */
export const places = typeset({
	commune: (name: string, postcode: string | null) => (postcode ? `${name} (${postcode})` : name),
	/** A commune found by the name of one it absorbed. */
	formerCommune: (name: string, former: string, postcode: string | null) =>
		`${name}, ex-${former}${postcode ? ` (${postcode})` : ""}`,
	detail: (departement: string, population: number) =>
		`${departement} · ${f.number(population)} hab.`,
});
