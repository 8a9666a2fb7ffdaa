import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { organisations } from "#db/schema/index.ts";
import { type Origin, placesOf } from "./add-cards.server.ts";
import type { Card } from "./card.ts";
import { holdLabels } from "./hold-labels.server.ts";
import type { Changes, Known } from "./plan-card.server.ts";

export type Update = { card: Card; known: Known; changes: Changes };

/** Brings cards up to date, all in one statement; one that was claimed or removed meanwhile is left alone. */
export async function updateCards(
	tx: Transaction,
	{ now }: Origin,
	updates: Update[],
): Promise<void> {
	if (updates.length === 0) return;
	const places = await placesOf(
		tx,
		updates.map(({ card }) => card),
	);
	const rows = updates.map(({ known, changes }) => {
		const { labels, ...facts } = { ...known, ...changes };
		return { ...facts, ...positionAfter(known, changes, places) };
	});
	await tx.execute(sql`
		update ${organisations} set
			name = card.name, kind = card.kind, siret = card.siret, naf_code = card."nafCode", street = card.street,
			postcode = card.postcode, commune_code = card."communeCode", latitude = card.latitude,
			longitude = card.longitude, position_source = card."positionSource", specialty = card.specialty,
			description = card.description, opening_hours = card."openingHours", website = card.website,
			phone = card.phone, card_email = card."cardEmail", source_key = card."sourceKey",
			updated_at = ${now.toISOString()}::timestamptz
		from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as card(
			id uuid, name text, kind text, siret text, "nafCode" text, street text, postcode text, "communeCode" text,
			latitude float8, longitude float8, "positionSource" text, specialty text, description text,
			"openingHours" text, website text, phone text, "cardEmail" text, "sourceKey" text)
		where organisations.id = card.id and claimed_at is null and removed_at is null`);
	await holdLabels(
		tx,
		updates.map(({ known, changes }) => ({ id: known.id, slugs: changes.labels ?? [] })),
	);
}

/** A card without a position of its own follows its commune when that changes. */
function positionAfter(
	known: Known,
	changes: Changes,
	places: Awaited<ReturnType<typeof placesOf>>,
): Pick<Known, "positionSource"> & Partial<Pick<Known, "latitude" | "longitude">> {
	if (changes.latitude !== undefined) return { positionSource: "source" };
	const place = changes.communeCode && places.get(changes.communeCode);
	if (!place || known.positionSource !== "commune") return { positionSource: known.positionSource };
	return { positionSource: "commune", latitude: place.latitude, longitude: place.longitude };
}
