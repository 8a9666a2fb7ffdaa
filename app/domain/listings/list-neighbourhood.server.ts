import { sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import type { Actor } from "../actor.ts";
import { distanceKm, type Position } from "../territories/distance.ts";

/** An organisation that has something online, seen from a place: `bearing` in degrees from north, clockwise. */
export type Neighbour = {
	slug: string;
	name: string;
	commune: string;
	offers: number;
	needs: number;
	km: number;
	bearing: number;
};

/** What one may see: everybody's, or the members' too. */
export function visibleTo(actor: Actor) {
	return actor.memberships.length > 0
		? sql`listings.status = 'published'`
		: sql`listings.status = 'published' and listings.visibility = 'public'`;
}

/** Organisations with something online within `radiusKm` of `place`, nearest first, 150 at most. */
export async function listNeighbourhood(
	actor: Actor,
	place: Position,
	radiusKm: number,
): Promise<Neighbour[]> {
	const north = radiusKm / 111;
	const east = north / Math.max(0.2, Math.cos((place.latitude * Math.PI) / 180));
	const rows = await db.execute<{
		slug: string;
		name: string;
		commune: string;
		latitude: number;
		longitude: number;
		offers: number;
		needs: number;
	}>(sql`
		select organisations.slug, organisations.name, communes.name as commune,
			organisations.latitude, organisations.longitude,
			count(*) filter (where listings.side = 'offer')::int as offers,
			count(*) filter (where listings.side = 'need')::int as needs
		from listings
		join organisations on organisations.id = listings.organisation_id
		join communes on communes.code = organisations.commune_code
		where ${visibleTo(actor)} and organisations.removed_at is null
			and organisations.latitude between ${place.latitude - north} and ${place.latitude + north}
			and organisations.longitude between ${place.longitude - east} and ${place.longitude + east}
		group by organisations.id, communes.name
		limit 500`);
	return rows
		.map(({ latitude, longitude, ...facts }) => ({
			...facts,
			km: distanceKm(place, { latitude, longitude }),
			bearing: bearing(place, { latitude, longitude }),
		}))
		.filter(({ km }) => km <= radiusKm)
		.sort((a, b) => a.km - b.km)
		.slice(0, 150);
}

function bearing(from: Position, to: Position): number {
	const east = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180);
	return ((Math.atan2(east, to.latitude - from.latitude) * 180) / Math.PI + 360) % 360;
}
