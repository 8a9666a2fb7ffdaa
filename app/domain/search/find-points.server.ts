import { sql } from "#db/client.server.ts";
import { search } from "#search/index.server.ts";
import type { Actor } from "../actor.ts";
import type { Position } from "../territories/distance.ts";
import { ask, type Home } from "./ask.server.ts";
import type { SearchFilters } from "./filters.ts";

/** As many as a map can show and a phone receive. */
export const MAX_POINTS = 1000;

export type Point = Position & { id: string; title: string; by: string; path: string };

type Row = {
	id: string;
	title: string;
	by: string;
	path: string;
	latitude: number | null;
	longitude: number | null;
};

/**
 * Where the first thousand results of a search stand, in the order of its list, and how many results there are in all. Those
 * whose position nobody knows are in the list only.
 */
export async function findPoints(
	actor: Actor,
	filters: SearchFilters,
	home: Home | null,
): Promise<{ points: Point[]; total: number }> {
	const { question } = await ask(actor, filters, home);
	const { hits, total } = await search.find({
		...{ ...question, after: null, size: MAX_POINTS, facets: false },
	});
	const ids = hits.map(({ id }) => id);
	const rows = filters.type === "organisations" ? await organisations(ids) : await listings(ids);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const points = ids.flatMap((id) => {
		const row = byId.get(id);
		if (row === undefined || row.latitude === null || row.longitude === null) return [];
		return [{ ...row, latitude: row.latitude, longitude: row.longitude }];
	});
	return { points, total: total.count };
}

function listings(ids: string[]): Promise<Row[]> {
	return sql<Row[]>`
		select l.id, l.title, o.name as by, o.latitude, o.longitude,
			case l.side when 'offer' then '/offres/' else '/besoins/' end || l.id as path
		from listings l join organisations o on o.id = l.organisation_id where l.id = any(${ids}::uuid[])`;
}

function organisations(ids: string[]): Promise<Row[]> {
	return sql<Row[]>`
		select o.id, o.name as title, c.name as by, o.latitude, o.longitude, '/structures/' || o.slug as path
		from organisations o join communes c on c.code = o.commune_code where o.id = any(${ids}::uuid[])`;
}
