/** How rows become what search engines know of them. Whatever the engine, this is all it is told. */
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.server.ts";
import type { DeliveryMode, OrganisationKind, SaleMode } from "#db/vocabulary.ts";
import type { Position, SearchType } from "./engine.ts";
import { kindWords } from "./kind-words.ts";
import { type NamedProduct, type ProductWords, productWordsIn } from "./product-words.ts";
import { seasonWords } from "./season-words.ts";

/** The database or one of its transactions. */
export type Reader = Pick<Database, "execute">;

export type SearchDocument = {
	type: SearchType;
	id: string;
	number: number;
	/** What it is called: a listing's title and product with its synonyms; an organisation's name and specialty. */
	names: string[];
	/** The rest of what is written about it. */
	texts: string[];
	position: Position | null;
	/** A listing's product then its ancestors; what an organisation offers to everybody, with all ancestors. */
	products: number[];
	labels: number[];
	/** Twelve bits, January first. */
	months: number;
	kind: OrganisationKind;
	saleModes: SaleMode[];
	deliveryModes: DeliveryMode[];
	intermediaries: number;
	membersOnly: boolean;
	/** When its people last said something; null for a card nobody has claimed. */
	freshAt: Date | null;
	/** ISO date of its last day; null: it stays. */
	lastDay: string | null;
};

type CommonRow = {
	id: string;
	number: number;
	kind: OrganisationKind;
	organisation: string;
	specialty: string;
	description: string;
	commune: string;
	communeCode: string;
	postcode: string;
	latitude: number | null;
	longitude: number | null;
	labels: { id: number; words: string }[];
	saleModes: SaleMode[];
	deliveryModes: DeliveryMode[];
	/** Seconds since 1970. */
	freshAt: number | null;
};

type ListingRow = CommonRow & {
	side: "offer" | "need";
	title: string;
	months: number;
	productId: number;
	intermediaries: number;
	membersOnly: boolean;
	lastDay: string;
};

type OrganisationRow = CommonRow & { offers: { productId: number; months: number }[] };

/** The documents of the published listings `l` for which `where` holds, in the order of their numbers. */
export async function listingDocuments(reader: Reader, where: SQL): Promise<SearchDocument[]> {
	const rows = await read<ListingRow>(
		reader,
		sql`
		select l.id, l.number::float8 as number, l.side, l.title, l.description, l.months, l.product_id as "productId",
			l.sale_modes as "saleModes", l.delivery_modes as "deliveryModes", l.intermediaries,
			l.visibility = 'members' as "membersOnly", extract(epoch from l.published_at)::float8 as "freshAt",
			l.expires_on::text as "lastDay", ${ofOrganisation},
			${labelsOf(sql`listing_labels`, sql`listing_id`, sql`l.id`)} as labels
		from listings l join organisations o on o.id = l.organisation_id join communes c on c.code = o.commune_code
		where l.status = 'published' and o.removed_at is null and ${where}
		order by l.number`,
	);
	const products = await productsOf(reader, new Set(rows.map(({ productId }) => productId)));
	return rows.map((row) => {
		const { path, own, lent } = products(row.productId);
		return {
			...common(row),
			type: row.side === "offer" ? "offers" : "needs",
			names: [row.title, ...own],
			texts: [
				...lent,
				...seasonWords(row.months),
				row.organisation,
				...placeAndLabels(row),
				row.description,
			],
			products: path,
			months: row.months,
			intermediaries: row.intermediaries,
			membersOnly: row.membersOnly,
			lastDay: row.lastDay,
		};
	});
}

/** The documents of the organisations `o` still there for which `where` holds, in the order of their numbers. */
export async function organisationDocuments(reader: Reader, where: SQL): Promise<SearchDocument[]> {
	const rows = await read<OrganisationRow>(
		reader,
		sql`
		select o.id, o.number::float8 as number, o.description, o.sale_modes as "saleModes",
			o.delivery_modes as "deliveryModes", ${ofOrganisation},
			extract(epoch from case when o.claimed_at is not null then o.updated_at end)::float8 as "freshAt",
			${labelsOf(sql`organisation_labels`, sql`organisation_id`, sql`o.id`)} as labels,
			coalesce((
				select json_agg(json_build_object('productId', l.product_id, 'months', l.months))
				from listings l
				where l.organisation_id = o.id and l.side = 'offer' and l.status = 'published' and l.visibility = 'public'
			), '[]') as offers
		from organisations o join communes c on c.code = o.commune_code
		where o.removed_at is null and ${where}
		order by o.number`,
	);
	const sold = rows.flatMap(({ offers }) => offers.map(({ productId }) => productId));
	const products = await productsOf(reader, new Set(sold));
	return rows.map((row) => {
		const offered = row.offers.map(({ productId }) => products(productId));
		return {
			...common(row),
			type: "organisations",
			names: [row.organisation, row.specialty],
			texts: [
				...placeAndLabels(row),
				kindWords[row.kind],
				...new Set(offered.flatMap(({ own, lent }) => [...own, ...lent])),
				row.description,
			],
			products: [...new Set(offered.flatMap(({ path }) => path))],
			months: row.offers.reduce((bits, offer) => bits | offer.months, 0),
			intermediaries: 0,
			membersOnly: false,
			lastDay: null,
		};
	});
}

/** What both statements read of an organisation `o` in its commune `c`. */
const ofOrganisation = sql`
	o.kind, o.name as organisation, o.specialty, c.name as commune, c.code as "communeCode", o.postcode,
	coalesce(o.latitude, c.latitude) as latitude, coalesce(o.longitude, c.longitude) as longitude`;

/** Labels held; those an organisation is only converting to are shown on its card, and found by nobody. */
function labelsOf(table: SQL, owner: SQL, id: SQL): SQL {
	return sql`coalesce((
		select json_agg(json_build_object('id', label.id, 'words', label.name || ' ' || label.short_name) order by label.id)
		from ${table} held join labels label on label.id = held.label_id
		where held.${owner} = ${id} and held.state = 'held'
	), '[]')`;
}

async function read<Row>(reader: Reader, statement: SQL): Promise<Row[]> {
	return (await reader.execute(statement)) as unknown as Row[];
}

/** The products asked for, with what they are to be told apart from: all that stands below their ancestors. */
async function productsOf(reader: Reader, ids: Set<number>): Promise<(id: number) => ProductWords> {
	if (ids.size === 0) return productWordsIn([]);
	const rows = await read<NamedProduct>(
		reader,
		sql`
		with recursive path as (
			select id, parent_id from products where id in ${[...ids]}
			union
			select p.id, p.parent_id from products p join path on p.id = path.parent_id
		)
		select id, parent_id as "parentId", array_remove(array[name, name_en], null) as names, synonyms
		from products
		where id in (select id from path) or (retired_at is null and parent_id in (select parent_id from path))`,
	);
	return productWordsIn(rows);
}

function placeAndLabels({ commune, communeCode, postcode, labels }: CommonRow): string[] {
	return [commune, communeCode, postcode, ...labels.map(({ words }) => words)];
}

function common(row: CommonRow) {
	const { id, number, kind, latitude, longitude, labels, freshAt } = row;
	return {
		id,
		number,
		kind,
		position: latitude === null || longitude === null ? null : { latitude, longitude },
		labels: labels.map((label) => label.id),
		saleModes: row.saleModes,
		deliveryModes: row.deliveryModes,
		freshAt: freshAt === null ? null : new Date(freshAt * 1000),
	};
}
