/** A handful of communes, products and labels, for as long as the reference data are not there. */
import type { Sql } from "postgres";
import { randomFrom } from "./random.ts";

const tree = `
Alimentation
 Légumes
  Carotte|carotte des sables
  Pomme de terre|patate|ratte
  Poireau
  Tomate
  Salade|laitue|batavia
  Oignon
  Betterave
  Courge|potimarron
 Fruits
  Pomme
  Poire
  Fraise
  Cerise
  Noix
 Viandes
  Bœuf
  Agneau
  Porc
  Poulet|volaille
 Produits laitiers
  Yaourt|yogourt
  Fromage de chèvre|crottin
  Comté
  Tomme
  Lait
 Boulangerie
  Pain|baguette
  Farine
  Son
  Pain d'épices
 Épicerie
  Miel
  Confiture
  Huile de noix
Services
 Transport
  Camion frigorifique
 Locaux
  Chambre froide
Artisanat
 Poterie
 Menuiserie`;

const labels = [
	"Agriculture biologique|AB",
	"Appellation d'origine protégée|AOP",
	"Label Rouge|Label Rouge",
	"Haute valeur environnementale|HVE",
	"Demeter|Demeter",
	"Bienvenue à la ferme|Bienvenue à la ferme",
];

export async function loadSmallReference(sql: Sql): Promise<void> {
	await loadCommunes(sql);
	const above: number[] = [];
	for (const [rank, line] of tree.trim().split("\n").entries()) {
		const depth = line.length - line.trimStart().length;
		const [name = "", ...synonyms] = line.trim().split("|");
		const [row] = await sql`
			insert into products (parent_id, slug, branch, name, synonyms, rank, source)
			values (${above[depth - 1] ?? null}, ${`essai-${rank}`}, 'food', ${name}, ${synonyms}, ${rank}, 'test')
			returning id`;
		above[depth] = row?.["id"];
	}
	for (const [rank, line] of labels.entries()) {
		const [name = "", shortName = ""] = line.split("|");
		await sql`
			insert into labels (slug, family, name, short_name, rank)
			values (${`essai-${rank}`}, 'organic', ${name}, ${shortName}, ${rank})`;
	}
}

/** Delle and its neighbours where they are; around them, and as far as Cayenne, places that do not exist. */
async function loadCommunes(sql: Sql): Promise<void> {
	const random = randomFrom(90);
	const real: [string, string, number, number][] = [
		["90033", "Delle", 47.5085, 6.9991],
		["90053", "Grandvillars", 47.5398, 6.9694],
		["90010", "Belfort", 47.6379, 6.8628],
		["25388", "Montbéliard", 47.5101, 6.7983],
		["97302", "Cayenne", 4.9372, -52.326],
	];
	const made = Array.from(
		{ length: 300 },
		(_, index): [string, string, number | null, number | null] => {
			const reach = index % 3 === 0 ? 6 : 1.5;
			return [
				`E${String(index).padStart(4, "0")}`,
				`Essai-sur-Allaine ${index}`,
				index % 50 === 0 ? null : 47.5 + (random.next() - 0.5) * reach,
				index % 50 === 0 ? null : 6.9 + (random.next() - 0.5) * reach * 1.4,
			];
		},
	);
	for (const [code, name, latitude, longitude] of [...real, ...made])
		await sql`
			insert into communes (code, name, postcodes, population, departement_code, region_code, latitude, longitude, position_source)
			values (${code}, ${name}, ${[`${code.slice(0, 2)}100`]}, ${200 + random.below(20_000)}, '90', '27', ${latitude}, ${longitude}, 'test')
			on conflict do nothing`;
}
