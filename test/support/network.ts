/** A made-up network as large as one wants, on the communes, products and labels that are there. */
import type { Sql } from "postgres";
import {
	deliveryModes,
	type OrganisationKind,
	periods,
	type Side,
	saleModes,
	units,
} from "#db/vocabulary.ts";
import { type Random, randomFrom } from "./random.ts";

export type NetworkSize = {
	organisations: number;
	listings: number;
	seed: number;
	now: Date;
	/** Only in these départements. */
	departements?: string[];
};

type Commune = {
	code: string;
	postcode: string;
	latitude: number | null;
	longitude: number | null;
	/** Sum of the weights up to this one: organisations are where people are, and a little everywhere. */
	upTo: number;
};
type Product = { id: number; name: string; months: number };
type Ground = { communes: Commune[]; products: Product[]; labels: { id: number }[] };
type Organisation = { id: string; kind: OrganisationKind };

const DAY = 86_400_000;
const BATCH = 2000;

const kinds: [OrganisationKind, number][] = [
	["producer", 45],
	["shop", 15],
	["artisan", 12],
	["restaurant", 9],
	["canteen", 8],
	["processor", 4],
	["association", 3],
	["distributor", 2],
	["cluster", 1],
	["commune", 1],
];
const drawnKinds = kinds.flatMap(([kind, share]) => Array<OrganisationKind>(share).fill(kind));
const houses: Partial<Record<OrganisationKind, string[]>> = {
	producer: ["Ferme", "EARL", "GAEC", "Jardins", "Les Vergers", "La Chèvrerie", "Le Rucher"],
	shop: ["Épicerie", "Boutique", "Halle", "Magasin"],
	artisan: ["Atelier", "Boulangerie", "Menuiserie", "Poterie"],
	restaurant: ["Auberge", "Restaurant", "Table", "Bistrot"],
	canteen: ["Cantine", "Cuisine centrale", "Restaurant scolaire"],
};
const places =
	"du Moulin|des Grands Prés|de la Source|du Vieux Four|des Tilleuls|du Val|de la Croix|des Marronniers|du Clos|de l'Étang|des Roches|du Tertre|de la Plaine|des Alouettes|du Bois Joli|de la Combe|des Noyers|du Lavoir|Saint-Martin|Sainte-Anne|de la Fontaine|du Pont|des Coteaux|de la Forge|du Pré Vert|des Hirondelles|de la Vallée|du Chêne|des Sources|du Haut".split(
		"|",
	);
const qualities =
	"fermier|artisanal|de saison|de plein champ|en vrac|au détail|en caisses|pour cantines|lavé|trié|de garde|primeur|tardif|ancien|local|paysan|frais|premier choix|déclassé|par palette|sous vide|en bocaux|à maturité|de montagne|au feu de bois|sans traitement".split(
		"|",
	);
const phrases =
	"récolte du matin|livraison le mardi et le vendredi|dégustation sur place|volume régulier toute l'année|tarif dégressif à partir de vingt kilos|échantillon sur demande|vente directe à la ferme|agrément sanitaire en cours|conditionnement en caisses consignées|partenaire des restaurants de la vallée|petite production familiale|conversion commencée depuis deux ans|produit selon une recette ancienne|affinage en cave voûtée|chambre froide disponible|tournée commune avec nos voisins|prix à discuter selon la quantité|commande avant le dimanche soir|retrait possible au marché|calibre cuisine ou table|sol argileux et rotation longue|irrigation raisonnée|élevage en plein air|four à bois et levain naturel|bois de la forêt communale|matériel récent et révisé|facture mensuelle|produits lavés ou terreux|présence aux foires d'automne|accueil des écoles le jeudi".split(
		"|",
	);

/** Fills the tables. The same seed on the same reference data makes the same network. */
export async function growNetwork(sql: Sql, size: NetworkSize): Promise<void> {
	const random = randomFrom(size.seed);
	const ground = await readGround(sql, size.departements ?? null);
	const owners: Organisation[] = [];
	for (let made = 0; made < size.organisations; made += BATCH) {
		const count = Math.min(BATCH, size.organisations - made);
		const rows = Array.from({ length: count }, (_, index) =>
			organisationRow(random, ground, made + index, size.now),
		);
		await insert(sql, "organisations", rows);
		await insert(
			sql,
			"organisation_labels",
			rows.flatMap(({ id }) =>
				labelsOf(random, ground).map((label) => ({ organisation_id: id, ...label })),
			),
		);
		owners.push(...rows.filter((row) => row.claimed_at !== null));
	}
	for (let made = 0; made < size.listings; made += BATCH) {
		const count = Math.min(BATCH, size.listings - made);
		const rows = Array.from({ length: count }, () => listingRow(random, ground, owners, size.now));
		await insert(sql, "listings", rows);
		await insert(
			sql,
			"listing_labels",
			rows.flatMap(({ id }) =>
				labelsOf(random, ground).map((label) => ({ listing_id: id, ...label })),
			),
		);
	}
}

async function readGround(sql: Sql, departements: string[] | null): Promise<Ground> {
	const communes = await sql<Commune[]>`
		select code, postcodes[1] as postcode, latitude, longitude,
			sum(sqrt(population + 20)) over (order by code)::float8 as "upTo"
		from communes where ${departements}::text[] is null or departement_code = any(${departements}) order by code`;
	const products = await sql<Product[]>`
		select id, name, months from products p
		where retired_at is null and not exists (select 1 from products below where below.parent_id = p.id)
		order by md5(slug)`;
	const labels = await sql<
		{ id: number }[]
	>`select id from labels where retired_at is null order by rank, id`;
	return { communes, products, labels };
}

function organisationRow(random: Random, { communes }: Ground, index: number, now: Date) {
	const kind = random.pick(drawnKinds);
	const name = `${random.pick(houses[kind] ?? ["Maison"])} ${random.pick(places)}`;
	const commune = communeOf(random, communes);
	const placed = commune.latitude !== null && commune.longitude !== null && random.chance(0.7);
	const age = random.below(900);
	return {
		id: random.uuid(),
		slug: `essai-${index}`,
		kind,
		name,
		commune_code: commune.code,
		postcode: commune.postcode,
		specialty: random.chance(0.4) ? random.pick(phrases) : "",
		description: random.chance(0.5) ? several(random, phrases, 4).join(". ") : "",
		latitude: placed ? (commune.latitude ?? 0) + (random.next() - 0.5) * 0.06 : null,
		longitude: placed ? (commune.longitude ?? 0) + (random.next() - 0.5) * 0.08 : null,
		position_source: placed ? "map" : "commune",
		opening_hours: "",
		street: "",
		sale_modes: random.some(saleModes, 0.2),
		delivery_modes: random.some(deliveryModes, 0.3),
		languages: ["fr"],
		shows_phone: false,
		shows_email: false,
		claimed_at: random.chance(0.6) ? daysAgo(now, age) : null,
		created_at: daysAgo(now, age + 10),
		updated_at: daysAgo(now, random.below(age + 1)),
	};
}

function listingRow(random: Random, ground: Ground, owners: Organisation[], now: Date) {
	const { id: organisation_id, kind } = random.pick(owners);
	const side: Side =
		["restaurant", "canteen"].includes(kind) === random.chance(0.9) ? "need" : "offer";
	const product = random.favour(ground.products);
	const status = random.chance(0.88) ? "published" : random.pick(["draft", "paused", "archived"]);
	const age = random.below(400);
	const published_at = daysAgo(now, age);
	return {
		id: random.uuid(),
		organisation_id,
		side,
		status,
		visibility: random.chance(0.9) ? "public" : "members",
		product_id: product.id,
		title: [product.name, ...several(random, qualities, 2)].join(" "),
		description: several(random, phrases, 5).join(". "),
		quantity: 1 + random.below(300),
		unit: random.pick(units),
		period: random.pick(periods),
		price_cents: random.chance(0.6) ? 50 + random.below(3000) : null,
		price_unit: "kg",
		months: random.chance(0.6) ? product.months : 1 + random.below(4095),
		sale_modes: random.some(saleModes, 0.25),
		delivery_modes: random.some(deliveryModes, 0.3),
		delivery_note: "",
		origin: "own",
		origin_note: "",
		intermediaries: random.pick([0, 0, 0, 0, 1, 1, 2]),
		published_at,
		// one in twenty ended before today
		expires_on: daysAgo(now, random.below(400) - 380).slice(0, 10),
		created_at: published_at,
		updated_at: published_at,
	};
}

function labelsOf(random: Random, { labels }: Ground): { label_id: number; state: string }[] {
	if (labels.length === 0 || random.chance(0.55)) return [];
	const chosen = new Set([
		random.favour(labels).id,
		...(random.chance(0.2) ? [random.favour(labels).id] : []),
	]);
	return [...chosen].map((label_id) => ({
		label_id,
		state: random.chance(0.9) ? "held" : "in-conversion",
	}));
}

/** Also where the questions of a bench are asked from. */
export function communeOf<Place extends { upTo: number }>(
	random: Random,
	communes: Place[],
): Place {
	const drawn = random.next() * (communes.at(-1)?.upTo ?? 0);
	let low = 0;
	let high = communes.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((communes[middle]?.upTo ?? 0) <= drawn) low = middle + 1;
		else high = middle;
	}
	const commune = communes[low];
	if (!commune) throw new Error("no commune to be in");
	return commune;
}

function several<Thing>(random: Random, things: readonly Thing[], most: number): Thing[] {
	return [...new Set(Array.from({ length: random.below(most + 1) }, () => random.pick(things)))];
}

function daysAgo(now: Date, days: number): string {
	return new Date(now.getTime() - days * DAY).toISOString();
}

async function insert(sql: Sql, table: string, rows: object[]): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const names = Object.keys(first).join(", ");
	await sql.unsafe(
		`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1::text::json)`,
		[JSON.stringify(rows)],
	);
}
