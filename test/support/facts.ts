import { OrganisationFacts } from "#app/domain/organisations/organisations.ts";

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
	const digits = `9100000000${String(establishments).padStart(3, "0")}`;
	const sum = [...digits].reduce((total, digit, index) => {
		const value = index % 2 === 0 ? 2 * Number(digit) : Number(digit);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	const key = (10 - (sum % 10)) % 10;
	return digits + key;
}
