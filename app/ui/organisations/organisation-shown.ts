import type { DeliveryMode, OrganisationKind, SaleMode } from "#db/vocabulary.ts";

/** What an organisation's page shows of it. */
export type OrganisationShown = {
	slug: string;
	kind: OrganisationKind;
	name: string;
	siret: string | null;
	specialty: string;
	description: string;
	street: string;
	postcode: string;
	latitude: number | null;
	longitude: number | null;
	positionSource: "commune" | "map" | "source";
	openingHours: string;
	saleModes: SaleMode[];
	deliveryModes: DeliveryMode[];
	languages: string[];
	website: string | null;
	phone: string | null;
	publicEmail: string | null;
	updatedAt: Date;
};
