import { and, eq, exists, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { organisations, territoryCommunes } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";

/** Cards in the communes the actor answers for: all of them for an administrator. */
export function inHerTerritories(actor: Actor): SQL | undefined {
	if (actor.isAdministrator) return undefined;
	if (actor.territoryIds.length === 0) return sql`false`;
	return exists(
		db
			.select({ code: territoryCommunes.communeCode })
			.from(territoryCommunes)
			.where(
				and(
					eq(territoryCommunes.communeCode, organisations.communeCode),
					inArray(territoryCommunes.territoryId, actor.territoryIds),
				),
			),
	);
}
