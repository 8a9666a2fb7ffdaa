import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { listings } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { visibleTo } from "./list-neighbourhood.server.ts";

/** Ids of what an organisation has online that the actor may see, newest first. */
export async function listPublishedListings(
	actor: Actor,
	organisationId: string,
): Promise<string[]> {
	const rows = await db
		.select({ id: listings.id })
		.from(listings)
		.where(and(visibleTo(actor), eq(listings.organisationId, organisationId)))
		.orderBy(desc(listings.publishedAt), sql`${listings.number} desc`);
	return rows.map(({ id }) => id);
}
