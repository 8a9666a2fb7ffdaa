import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { communes, organisations, people } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";

type Home = { code: string; name: string; latitude: number; longitude: number };

/**
 * The commune `chosen`, else that of the organisation the actor acts for, else her own. Null when none is known or placed.
 */
export async function findHomeCommune(actor: Actor, chosen: string | null): Promise<Home | null> {
	if (!chosen && !actor.personId) return null;
	const ofOrganisation = db
		.select({ code: organisations.communeCode })
		.from(organisations)
		.where(eq(organisations.id, sql`${actor.organisationId}::uuid`));
	const ofPerson = db
		.select({ code: people.communeCode })
		.from(people)
		.where(eq(people.id, sql`${actor.personId}::uuid`));
	const code = chosen ? sql`${chosen}` : sql`coalesce((${ofOrganisation}), (${ofPerson}))`;
	const [home] = await db
		.select({
			code: communes.code,
			name: communes.name,
			latitude: communes.latitude,
			longitude: communes.longitude,
		})
		.from(communes)
		.where(and(eq(communes.code, code), isNotNull(communes.latitude)));
	if (!home || home.latitude === null || home.longitude === null) return null;
	return { ...home, latitude: home.latitude, longitude: home.longitude };
}
