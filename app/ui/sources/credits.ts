/** Who made what we build on. Words are in `i18n/sources`; null: ours. */
export const credits = {
	data: {
		communes: {
			url: "https://github.com/datagouv/decoupage-administratif",
			licence: "Licence Ouverte 2.0",
		},
		formerNames: {
			url: "https://github.com/datagouv/decoupage-administratif",
			licence: "Licence Ouverte 2.0",
		},
		positions: {
			url: "https://github.com/christophe77/france-cities-js",
			licence: "GPL-3.0",
		},
		geonames: { url: "https://www.geonames.org", licence: "CC BY 4.0" },
		outlines: { url: "https://mapsvg.com/maps/france-departments", licence: "CC BY 4.0" },
		crops: { url: "https://github.com/AgenceBio/rosetta-cultures", licence: "MIT" },
		crafts: {
			url: "https://github.com/openstreetmap/id-tagging-schema",
			licence: "ISC",
		},
		products: { url: null, licence: null },
		labels: {
			url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071367/",
			licence: "Licence Ouverte 2.0",
		},
		companies: {
			url: "https://recherche-entreprises.api.gouv.fr",
			licence: "Licence Ouverte 2.0",
		},
	},
	parts: {
		display: { url: "https://github.com/ateliertriay/bricolage", licence: "OFL 1.1" },
		body: { url: "https://www.brailleinstitute.org/freefont/", licence: "OFL 1.1" },
		icons: { url: "https://lucide.dev", licence: "ISC" },
		map: { url: "https://maplibre.org", licence: "BSD-3-Clause" },
	},
} as const;
