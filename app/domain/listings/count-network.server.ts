import { sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import type { Actor } from "../actor.ts";
import { visibleTo } from "./list-neighbourhood.server.ts";

export type NetworkCount = {
	organisations: number;
	offers: number;
	needs: number;
	communes: number;
};

/** How big the network is, as the actor sees it. */
export async function countNetwork(actor: Actor): Promise<NetworkCount> {
	const [counted] = await db.execute<NetworkCount>(sql`
		select
			(select count(*)::int from organisations where claimed_at is not null and removed_at is null) as organisations,
			(select count(distinct commune_code)::int from organisations where claimed_at is not null and removed_at is null) as communes,
			count(*) filter (where listings.side = 'offer')::int as offers,
			count(*) filter (where listings.side = 'need')::int as needs
		from listings where ${visibleTo(actor)}`);
	return counted ?? { organisations: 0, offers: 0, needs: 0, communes: 0 };
}
