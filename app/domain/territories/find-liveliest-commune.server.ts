import { sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";

/** Where most happens: the commune whose organisations have most online. For somebody who has not said where she is. */
export async function findLiveliestCommune() {
	const [found] = await db.execute<{
		code: string;
		name: string;
		latitude: number;
		longitude: number;
	}>(sql`
		select communes.code, communes.name, communes.latitude, communes.longitude
		from listings
		join organisations on organisations.id = listings.organisation_id
		join communes on communes.code = organisations.commune_code
		where listings.status = 'published' and listings.visibility = 'public'
			and organisations.removed_at is null and communes.latitude is not null
		group by communes.code
		order by count(*) desc, communes.population desc
		limit 1`);
	return found ?? null;
}
