import { asc, eq, isNotNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { animators, people, territories } from "#db/schema/index.ts";
import type { TerritoryKind } from "#db/vocabulary.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";

export type Duty = {
	personId: string;
	name: string;
	email: string;
	since: Date | null;
	/** Null: she administers the site. */
	territory: { id: string; name: string; kind: TerritoryKind } | null;
};

/** Administrators, then animators by territory. @throws forbidden to whoever is not an administrator */
export async function listDuties(actor: Member): Promise<Duty[]> {
	if (!actor.isAdministrator) refuse("forbidden");
	const who = { personId: people.id, name: people.name, email: people.email };
	const administrators = await db
		.select({ ...who, since: people.administratorSince })
		.from(people)
		.where(isNotNull(people.administratorSince))
		.orderBy(asc(people.name));
	const ofTerritories = await db
		.select({
			...who,
			since: animators.createdAt,
			territory: { id: territories.id, name: territories.name, kind: territories.kind },
		})
		.from(animators)
		.innerJoin(people, eq(people.id, animators.personId))
		.innerJoin(territories, eq(territories.id, animators.territoryId))
		.orderBy(asc(territories.name), asc(people.name));
	return [...administrators.map((person) => ({ ...person, territory: null })), ...ofTerritories];
}
