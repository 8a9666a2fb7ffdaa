import { inArray, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { communes, organisations } from "#db/schema/index.ts";
import { slugOf } from "../../organisations/slug.ts";
import type { Card } from "./card.ts";
import { holdLabels } from "./hold-labels.server.ts";

/** Where cards come from, and when. */
export type Origin = { sourceId: string; now: Date };

type Place = Pick<typeof communes.$inferSelect, "name" | "latitude" | "longitude">;

/** Makes the cards of organisations that nobody knew; answers their ids, in the order given. */
export async function addCards(
	tx: Transaction,
	{ sourceId, now }: Origin,
	cards: Card[],
): Promise<string[]> {
	if (cards.length === 0) return [];
	const places = await placesOf(tx, cards);
	const slugs = await freeSlugs(tx, cards, places);
	const rows = cards.map(({ email, labels, ...facts }, index) => {
		const place = places.get(facts.communeCode);
		return {
			...facts,
			id: crypto.randomUUID(),
			slug: slugs[index] ?? "",
			latitude: facts.latitude ?? place?.latitude ?? null,
			longitude: facts.longitude ?? place?.longitude ?? null,
			positionSource: facts.latitude === null ? "commune" : "source",
			cardEmail: email,
		};
	});
	await tx.execute(sql`
		insert into ${organisations} (
			id, slug, kind, name, siret, naf_code, specialty, description, street, postcode, commune_code, latitude, longitude,
			position_source, opening_hours, website, phone, card_email, source_id, source_key, created_at, updated_at)
		select id, slug, kind, name, siret, "nafCode", specialty, description, street, postcode, "communeCode", latitude,
			longitude, "positionSource", "openingHours", website, phone, "cardEmail", ${sourceId}::uuid, key,
			${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
		from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as card(
			id uuid, slug text, kind text, name text, siret text, "nafCode" text, specialty text, description text, street text,
			postcode text, "communeCode" text, latitude float8, longitude float8, "positionSource" text, "openingHours" text,
			website text, phone text, "cardEmail" text, key text)`);
	await holdLabels(
		tx,
		rows.map(({ id }, index) => ({ id, slugs: cards[index]?.labels ?? [] })),
	);
	return rows.map(({ id }) => id);
}

/** Where communes stand, for cards that have no position of their own. */
export async function placesOf(tx: Transaction, cards: Card[]): Promise<Map<string, Place>> {
	const codes = [...new Set(cards.map(({ communeCode }) => communeCode))];
	const rows = await tx
		.select({
			code: communes.code,
			name: communes.name,
			latitude: communes.latitude,
			longitude: communes.longitude,
		})
		.from(communes)
		.where(inArray(communes.code, codes));
	return new Map(rows.map(({ code, ...place }) => [code, place]));
}

/** Addresses nobody has: the name's, else with its commune's, else with a few letters nobody else will have. */
async function freeSlugs(
	tx: Transaction,
	cards: Card[],
	places: Map<string, Place>,
): Promise<string[]> {
	const wanted = cards.map(({ name, communeCode }) => {
		const slug = slugOf(name);
		return [slug, `${slug}-${slugOf(places.get(communeCode)?.name ?? communeCode)}`];
	});
	const taken = await tx
		.select({ slug: organisations.slug })
		.from(organisations)
		.where(inArray(organisations.slug, wanted.flat()));
	const used = new Set(taken.map(({ slug }) => slug));
	return wanted.map((slugs) => {
		const free = slugs.find((slug) => !used.has(slug)) ?? `${slugs[1]}-${rareLetters()}`;
		used.add(free);
		return free;
	});
}

function rareLetters(): string {
	return crypto.randomUUID().slice(0, 8);
}
