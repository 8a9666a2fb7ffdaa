import type { OrganisationKind } from "#db/vocabulary.ts";
import type { OrganisationPage } from "./find-organisation-page.server.ts";

const types: Partial<Record<OrganisationKind, string>> = {
	producer: "LocalBusiness",
	artisan: "LocalBusiness",
	processor: "LocalBusiness",
	shop: "Store",
	restaurant: "Restaurant",
	canteen: "FoodEstablishment",
	distributor: "LocalBusiness",
	market: "LocalBusiness",
	commune: "GovernmentOrganization",
	epci: "GovernmentOrganization",
	school: "EducationalOrganization",
};

/** What search engines read of an organisation's page, in the words of schema.org. Only what the page shows. */
export function structuredData({
	organisation,
	commune,
	url,
	image,
}: Pick<OrganisationPage, "organisation" | "commune"> & { url: string; image: string }) {
	const { name, specialty, description, street, postcode, latitude, longitude } = organisation;
	return {
		"@context": "https://schema.org",
		"@type": types[organisation.kind] ?? "Organization",
		name,
		url,
		image,
		...(specialty ? { slogan: specialty } : {}),
		...(description ? { description } : {}),
		address: {
			"@type": "PostalAddress",
			...(street ? { streetAddress: street } : {}),
			...(postcode ? { postalCode: postcode } : {}),
			addressLocality: commune.name,
			addressCountry: "FR",
		},
		...(latitude !== null && longitude !== null
			? { geo: { "@type": "GeoCoordinates", latitude, longitude } }
			: {}),
		...(organisation.phone ? { telephone: organisation.phone } : {}),
		...(organisation.publicEmail ? { email: organisation.publicEmail } : {}),
		...(organisation.website ? { sameAs: [organisation.website] } : {}),
	};
}
