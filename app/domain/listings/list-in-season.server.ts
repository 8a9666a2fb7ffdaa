import { sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import type { Actor } from "../actor.ts";
import { monthBits } from "../products/months.ts";
import { visibleTo } from "./list-neighbourhood.server.ts";

export type InSeason = { slug: string; name: string; months: number; offers: number };

/** The foods most offered in a month (1 to 12) that do not last all year, `count` at most. */
export async function listInSeason(
	actor: Actor,
	month: number,
	count: number,
): Promise<InSeason[]> {
	return db.execute<InSeason>(sql`
		select products.slug, products.name, products.months, count(*)::int as offers
		from listings
		join products on products.id = listings.product_id
		where ${visibleTo(actor)} and listings.side = 'offer' and products.branch = 'food'
			and listings.months & ${monthBits([month])} <> 0 and listings.months <> 4095
		group by products.id
		order by offers desc, products.name
		limit ${count}`);
}
