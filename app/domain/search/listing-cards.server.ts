import { sql } from "#db/client.server.ts";
import type { LabelState } from "#db/vocabulary.ts";
import { listingPath } from "../listings/listing-path.ts";
import { judgeShortCircuit, type ShortCircuitRules } from "../listings/short-circuit.ts";
import type { KnownLabel } from "../products/labels.ts";
import { listAllLabels } from "../products/list-labels.server.ts";
import { distanceKm, type Position } from "../territories/distance.ts";
import type { CardLabel, ListingCard } from "./cards.ts";

type Row = Omit<ListingCard, "path" | "km" | "shortCircuit" | "labels"> & {
	latitude: number | null;
	longitude: number | null;
	intermediaries: number;
	labels: HeldLabel[] | null;
};

/** A label's id, and whether it is held or in conversion. */
export type HeldLabel = [id: number, state: LabelState];

/**
 * Cards of listings that the reader may see, in the order of `ids`, distances and short circuits told from `viewpoint`. One
 * statement for all of them.
 */
export async function listingCards(
	ids: string[],
	viewpoint: Position | null,
	rules: ShortCircuitRules,
): Promise<ListingCard[]> {
	if (ids.length === 0) return [];
	const [labels, rows] = await Promise.all([
		listAllLabels(),
		sql<Row[]>`
			select l.id, l.side, l.title, l.months, l.price_cents as "priceCents", l.price_unit as "priceUnit", l.quantity, l.unit,
				l.visibility = 'members' as "membersOnly", l.intermediaries, o.latitude, o.longitude, c.name as commune,
				json_build_object('slug', o.slug, 'name', o.name, 'kind', o.kind) as organisation,
				case when o.position_source = 'commune' then c.position_km else 0 end as "positionKm",
				(select json_agg(json_build_array(label_id, state)) from listing_labels where listing_id = l.id) as labels,
				(select row_to_json(p) from (select id, file, width, height, colour, alternative from photos
					where listing_id = l.id order by rank limit 1) p) as photo
			from listings l join organisations o on o.id = l.organisation_id join communes c on c.code = o.commune_code
			where l.id = any(${ids}::uuid[])`,
	]);
	const cards = rows.map((row): ListingCard => {
		const { latitude, longitude, intermediaries, ...card } = row;
		const km = kmFrom(viewpoint, row);
		return {
			...card,
			path: listingPath(card),
			km,
			labels: labelsOf(row.labels, labels),
			shortCircuit: card.side === "offer" ? judgeShortCircuit(intermediaries, km, rules) : null,
		};
	});
	return inOrder(cards, ids);
}

export function kmFrom(
	viewpoint: Position | null,
	{ latitude, longitude }: { latitude: number | null; longitude: number | null },
): number | null {
	if (!viewpoint || latitude === null || longitude === null) return null;
	return distanceKm(viewpoint, { latitude, longitude });
}

/** In the order people see labels everywhere. */
export function labelsOf(held: HeldLabel[] | null, all: KnownLabel[]): CardLabel[] {
	if (!held) return [];
	const states = new Map(held);
	return all.flatMap(({ id, slug, name, shortName }) => {
		const state = states.get(id);
		return state ? [{ slug, name, shortName, state }] : [];
	});
}

export function inOrder<Card extends { id: string }>(cards: Card[], ids: string[]): Card[] {
	const byId = new Map(cards.map((card) => [card.id, card]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}
