import { sql } from "#db/client.server.ts";
import { listAllLabels } from "../products/list-labels.server.ts";
import type { Position } from "../territories/distance.ts";
import type { OrganisationCard } from "./cards.ts";
import { type HeldLabel, inOrder, kmFrom, labelsOf } from "./listing-cards.server.ts";

type Row = Omit<OrganisationCard, "path" | "km" | "labels"> & {
	latitude: number | null;
	longitude: number | null;
	labels: HeldLabel[] | null;
};

/** Cards of organisations in the order of `ids`, distances told from `viewpoint`. One statement for all of them. */
export async function organisationCards(
	ids: string[],
	viewpoint: Position | null,
): Promise<OrganisationCard[]> {
	if (ids.length === 0) return [];
	const [labels, rows] = await Promise.all([
		listAllLabels(),
		sql<Row[]>`
			select o.id, o.slug, o.name, o.kind, o.specialty, o.sale_modes as "saleModes", o.latitude, o.longitude,
				o.claimed_at is not null as "isClaimed", c.name as commune,
				case when o.position_source = 'commune' then c.position_km else 0 end as "positionKm",
				online.offers, online.needs,
				(select json_agg(json_build_array(label_id, state)) from organisation_labels where organisation_id = o.id) as labels,
				(select row_to_json(p) from (select id, file, width, height, colour, alternative from photos
					where organisation_id = o.id and listing_id is null order by rank limit 1) p) as photo
			from organisations o join communes c on c.code = o.commune_code
			cross join lateral (
				select count(*) filter (where side = 'offer')::int as offers, count(*) filter (where side = 'need')::int as needs
				from listings where organisation_id = o.id and status = 'published' and visibility = 'public'
			) online
			where o.id = any(${ids}::uuid[]) and o.removed_at is null`,
	]);
	const cards = rows.map((row): OrganisationCard => {
		const { latitude, longitude, ...card } = row;
		return {
			...card,
			path: `/structures/${card.slug}`,
			km: kmFrom(viewpoint, row),
			labels: labelsOf(row.labels, labels),
		};
	});
	return inOrder(cards, ids);
}
