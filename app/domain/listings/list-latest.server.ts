import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { listings, organisations } from "#db/schema/index.ts";
import type { Side } from "#db/vocabulary.ts";
import type { Actor } from "../actor.ts";
import { visibleTo } from "./list-neighbourhood.server.ts";

/** Ids of the last offers or needs put online, newest first; each organisation once. */
export async function listLatest(actor: Actor, side: Side, count: number): Promise<string[]> {
	const rows = await db
		.select({ id: listings.id, organisationId: listings.organisationId })
		.from(listings)
		.innerJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(and(visibleTo(actor), eq(listings.side, side), isNull(organisations.removedAt)))
		.orderBy(desc(listings.publishedAt), sql`${listings.number} desc`)
		.limit(count * 5);
	const seen = new Set<string>();
	return rows
		.filter(({ organisationId }) => !seen.has(organisationId) && seen.add(organisationId))
		.slice(0, count)
		.map(({ id }) => id);
}
