/** A directory of any size with the shapes and the faults of real ones; the same seed gives the same file. */
import type { Sql } from "postgres";
import { siretOf, withKey } from "../support/siret.ts";

type Place = {
	code: string;
	name: string;
	postcodes: string[];
	latitude: number;
	longitude: number;
};

export const titles = [
	...["Identifiant", "SIRET", "Raison sociale", "Activité", "Code NAF", "Adresse", "Code postal"],
	...["Commune", "Code INSEE", "Latitude", "Longitude", "Téléphone", "E-mail", "Site internet"],
	...["Produits", "Présentation", "Horaires", "Labels", "EPCI", "Date de création"],
];

const trades = [
	["Maraîcher", "01.13Z", "Légumes de saison"],
	["Éleveur", "01.41Z", "Lait et fromages"],
	["Apiculteur", "01.49Z", "Miel de forêt"],
	["Boulangerie", "10.71C", "Pain au levain"],
	["Boucherie-charcuterie", "47.22Z", "Viande de la région"],
	["Épicerie", "47.11B", "Produits du coin"],
	["Restaurant", "56.10A", "Cuisine du marché"],
	["Cantine", "56.29A", "Repas scolaires"],
	["Potier", "23.41Z", "Vaisselle en grès"],
	["Grossiste", "46.31Z", "Fruits et légumes"],
] as const;
const firsts = [
	"Ferme",
	"GAEC",
	"Les Jardins",
	"Le Fournil",
	"L'Atelier",
	"La Maison",
	"Au Panier",
	"EARL",
];
const seconds = [
	"du Lac",
	"des Tilleuls",
	"de la Combe",
	"du Moulin",
	"d'en Haut",
	"Sœurs Vernier",
	"des Prés Bas",
	"du Coin",
];
const faults = ["siret", "spreadsheet", "commune", "name", "typo", "swapped"] as const;
type Fault = (typeof faults)[number];

/** `count` rows around real communes; about one in fifty has a fault of its own. */
export async function directoryRows(
	sql: Sql,
	count: number,
	seed = 20_260_406,
): Promise<string[][]> {
	const places = await sql<Place[]>`
		select code, name, postcodes, latitude, longitude from communes
		where region_code = '27' and latitude is not null order by code`;
	const random = seeded(seed);
	const pick = <Item>(items: readonly Item[]): Item =>
		items[Math.floor(random() * items.length)] as Item;
	return Array.from({ length: count }, (_, index) => {
		const fault = random() < 0.02 ? pick(faults) : null;
		const place = pick(places);
		const [trade, naf, products] = pick(trades);
		return [
			`D${index}`,
			siretWith(index, fault),
			fault === "name" ? "" : `${pick(firsts)} ${pick(seconds)} ${index}`,
			...[trade, naf, `${1 + Math.floor(random() * 90)} rue ${pick(seconds)}`],
			...[pick(place.postcodes), ...placeWith(place, fault)],
			...pointAround(place, random, fault),
			`+33 3 ${String(10_000_000 + index).replace(/(\d\d)(?=\d)/g, "$1 ")}`,
			...[`contact${index}@exemple.fr`, `www.exemple-${index}.fr`, products],
			`${products}, vendus toute l'année à ${place.name} et sur les marchés des environs.`,
			...["Lu-Ve 9h-12h ; Sa 9h-18h", pick(["AB", "AB, HVE", "", "", ""])],
			...["CC des environs", "2019-05-02"],
		];
	});
}

function siretWith(index: number, fault: Fault | null): string {
	const siret = siretOf(0, withKey(String(30_000_000 + index)));
	if (fault === "spreadsheet") return "3,00E+13";
	return fault === "siret" ? siret.replace(/.$/, (key) => String((Number(key) + 1) % 10)) : siret;
}

/** The name and the code of a commune, one fault leaving only a name, another one nobody bears. */
function placeWith({ name, code }: Place, fault: Fault | null): [name: string, code: string] {
	if (fault === "commune") return ["Nulle-Part-les-Bains", ""];
	return fault === "typo" ? [name.slice(0, -1), ""] : [name.toUpperCase(), code];
}

function pointAround(place: Place, random: () => number, fault: Fault | null): string[] {
	const point = [place.latitude, place.longitude].map((degrees) =>
		(degrees + (random() - 0.5) / 20).toFixed(6),
	);
	return fault === "swapped" ? point.reverse() : point;
}

/** Mulberry32: small, and the same on every machine. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
