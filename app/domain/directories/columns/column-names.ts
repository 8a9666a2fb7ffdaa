import { fold } from "../fold.ts";
import type { Field } from "./fields.ts";

/** Titles that columns have in files of registers, chambers, OpenStreetMap, ma cantine and people's own lists, folded. */
const titles: Record<Field, string> = {
	name: `nom, name, raison sociale, denomination, denomination sociale, denomination usuelle, denomination unite legale,
		denomination usuelle etablissement, enseigne, enseigne 1 etablissement, nom commercial, nom usuel, entreprise,
		nom entreprise, nom de l entreprise, nom etablissement, nom de l etablissement, etablissement, structure, nom structure,
		nom de la structure, organisation, organization, organisme, nom de l organisme, association, nom de l association,
		societe, company, company name, business name, organisation name, exploitation, nom exploitation,
		nom de l exploitation, ferme, nom de la ferme, producteur, nom producteur, nom du producteur, artisan, commerce,
		nom du commerce, magasin, restaurant, cantine, nom cantine, nom de la cantine, canteen name, nom beneficiaire,
		nom du beneficiaire, nom du beneficiaire beneficiary name`,
	siret: `siret, numero siret, n siret, no siret, num siret, code siret, siret number, siret etablissement,
		siret de l etablissement, identifiant siret, numero de siret, n de siret, canteen siret`,
	kind: `type, kind, categorie, category, categories, activite, activites, type d activite, type activite, nature,
		metier, metiers, profession, shop, craft, amenity, secteur d activite, type de structure, type structure,
		type d etablissement, type de commerce, famille, statut`,
	naf: `naf, ape, code naf, code ape, naf ape, ape naf, activite principale, activite principale etablissement,
		code activite, activite principale de l etablissement, code naf ape`,
	street: `adresse, rue, voie, address, street, adresse 1, adresse 2, adresse1, adresse2, adresse postale, adresse complete,
		numero et voie, numero voie, n voie, n rue, type voie, libelle voie, nom voie, numero voie etablissement,
		type voie etablissement, libelle voie etablissement, addr housenumber, addr street, lieu dit,
		complement adresse, complement d adresse, numero de rue`,
	postcode: `code postal, cp, codepostal, code post, postcode, post code, zip, zip code, zipcode, postal code, addr postcode,
		code postal commune, code postal etablissement, code postal du beneficiaire`,
	commune: `commune, ville, city, town, localite, municipalite, nom commune, nom de la commune, nom ville, libelle commune,
		libelle commune etablissement, commune exploitation, addr city, village, bureau distributeur`,
	communeCode: `insee, code insee, insee code, code commune, code commune insee, code insee commune, insee commune,
		city insee code, canteen city insee code, depcom, codgeo, code commune etablissement, code officiel commune, com`,
	departement: `departement, dept, dep, department, code departement, numero departement, nom departement,
		departement libelle, departement lib`,
	latitude: "latitude, lat, coord lat, lat wgs84, latitude wgs84, latprod, gps lat",
	longitude:
		"longitude, lon, lng, long, coord lon, lon wgs84, longitude wgs84, longprod, gps lon, gps lng",
	position: `coordonnees, coordonnees gps, coordonnees geographiques, gps, geo point, geo point 2d, geopoint, latlon, lat lon,
		lat long, localisation, geolocalisation, position, coordinates`,
	phone: `telephone, tel, phone, telephone fixe, telephone portable, tel fixe, tel portable, portable, mobile, gsm,
		phone number, numero de telephone, n telephone, contact phone, telephone 1, telephone 2`,
	email: `email, mail, e mail, courriel, adresse email, adresse mail, adresse e mail, adresse courriel, contact email,
		contact mail, email contact`,
	website: `site, site web, site internet, website, web, url, adresse web, contact website, page web, lien, web site,
		adresse du site, facebook`,
	specialty: `specialite, specialites, specialty, produit, produits, production, productions, produits proposes, product,
		products, secteur, secteurs, sector, sectors, sector list, canteen sector list, filiere, gamme`,
	description:
		"description, presentation, descriptif, a propos, about, texte de presentation, resume",
	openingHours:
		"horaires, horaire, horaires d ouverture, heures d ouverture, ouverture, opening hours, jours d ouverture",
	labels: `label, labels, signes de qualite, signe de qualite, siqo, certification, certifications, certificat, bio, organic,
		agriculture biologique, ab, hve, label rouge, demeter, nature et progres, bienvenue a la ferme, labels et marques`,
	key: `id, identifiant, identifiant unique, code, reference, ref, uid, uuid, osm id, gid, fid, ogc fid, numero, n, no, num,
		canteen id, numero bio, numerobio, id etablissement, identifiant interne`,
};

const fieldByTitle = new Map(
	Object.entries(titles).flatMap(([field, names]) =>
		names.split(",").map((name) => [fold(name), field as Field] as const),
	),
);

/** Of several columns that could be the name, what a register calls the firm comes before what may be somebody's surname. */
const surest = new Set(
	"raison sociale, denomination, denomination sociale, denomination usuelle, enseigne, nom commercial"
		.split(",")
		.map(fold),
);

/** Whose it is matters: a kitchen that delivers, whoever granted, somebody's own name, a measure. */
const ofSomethingElse =
	/\b(central|centrale|livreur|attribuant|gestionnaires?|mandataire|contact|responsable|gerant|dirigeant|referent|prenom|interlocuteur|epci|pat|region|satellites?|source|date|valeur|ratio|montant|taux|nombre|nb)\b/;

export function isKnownName(title: string): boolean {
	return fieldByTitle.has(fold(title));
}

/** How much a title says that its column holds `field`: 1 it is called that, 0.7 its first words are, 0.6 others, 0 nothing. */
export function titleLikeness(title: string, prefix: string, field: Field): number {
	const folded = fold(title);
	const known = fieldByTitle.get(folded) ?? fieldByTitle.get(withoutPrefix(folded, prefix));
	if (known !== undefined && known !== field) return 0;
	if (known === "name") return surest.has(folded) ? 1 : 0.95;
	return known ? 1 : partLikeness(folded, field);
}

/** The longest name we know inside a title we do not. */
function partLikeness(folded: string, field: Field): number {
	if (ofSomethingElse.test(folded) && field !== "phone" && field !== "email") return 0;
	const words = ` ${folded} `;
	const [longest] = [...fieldByTitle]
		.filter(([name]) => name.length > 2 && words.includes(` ${name} `))
		.sort(([one], [other]) => other.length - one.length);
	if (longest?.[1] !== field) return 0;
	return words.startsWith(` ${longest[0]} `) ? 0.7 : 0.6;
}

/** Whether a title speaks of something else than the organisation of the row itself. */
export function isAboutSomethingElse(title: string): boolean {
	return ofSomethingElse.test(fold(title));
}

function withoutPrefix(folded: string, prefix: string): string {
	return prefix && folded.startsWith(`${prefix} `) ? folded.slice(prefix.length + 1) : folded;
}

/** The first word that most titles share, as in canteen_name, canteen_siret; empty when there is none. */
export function sharedPrefix(columns: string[]): string {
	const firsts = columns.map((title) => fold(title).split(" ")[0] ?? "");
	const [first = ""] = firsts.filter(
		(word) => firsts.filter((other) => other === word).length * 2 > columns.length,
	);
	return first;
}
