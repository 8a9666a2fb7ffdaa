import { OrganisationFacts } from "#app/domain/organisations/organisations.ts";
import { siretOf } from "./siret.ts";

/** What a form for an organisation sends once it is read. */
export function facts(changes: Record<string, unknown> = {}): OrganisationFacts {
	return OrganisationFacts.parse({
		kind: "producer",
		name: "Ferme du Petit Étang",
		commune: "Delle (90100)",
		communeCode: "90033",
		postcode: "90100",
		...changes,
	});
}

let establishments = 0;

/** A number that nobody has yet, and whose key is right. */
export function newSiret(): string {
	establishments += 1;
	return siretOf(90_000 + establishments);
}
