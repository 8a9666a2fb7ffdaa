import type { OrganisationKind } from "#db/vocabulary.ts";
import { foldName } from "../fold.ts";

/** What a row says of an organisation, once its commune is known. Empty texts and nulls say nothing. */
export type Card = {
	name: string;
	kind: OrganisationKind;
	siret: string | null;
	nafCode: string | null;
	street: string;
	postcode: string;
	communeCode: string;
	latitude: number | null;
	longitude: number | null;
	phone: string | null;
	email: string | null;
	website: string | null;
	specialty: string;
	description: string;
	openingHours: string;
	/** Slugs. */
	labels: string[];
	/** The source's own identifier, else what else tells this card from the others of the source. */
	key: string;
};

/** Two cards without a better identifier are the same when name and commune are. */
export function nameKey(name: string, communeCode: string): string {
	return `name:${communeCode}:${foldName(name)}`;
}

/** What tells a card among those of its source, however the next file is sorted. */
export function cardKey(own: string, siret: string | null, name: string, commune: string): string {
	if (own) return `id:${own.slice(0, 200)}`;
	return siret ? `siret:${siret}` : nameKey(name, commune);
}
