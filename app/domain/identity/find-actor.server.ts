import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { animators, memberships, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";

/**
 * The person as an actor: what she belongs to, animates and administers. `organisationId` is the one her session remembers,
 * else her first. Null when the account is gone.
 */
export async function findActor(
	personId: string,
	organisationId: string | null,
	now: Date,
): Promise<Member | null> {
	const [[person], mine, animated] = await Promise.all([
		db
			.select({ locale: people.locale, administratorSince: people.administratorSince })
			.from(people)
			.where(eq(people.id, personId)),
		db
			.select({ organisationId: memberships.organisationId, role: memberships.role })
			.from(memberships)
			.where(eq(memberships.personId, personId))
			.orderBy(memberships.createdAt),
		db
			.select({ territoryId: animators.territoryId })
			.from(animators)
			.where(eq(animators.personId, personId)),
	]);
	if (!person) return null;
	const chosen = mine.find((membership) => membership.organisationId === organisationId) ?? mine[0];
	return {
		personId,
		memberships: mine,
		organisationId: chosen?.organisationId ?? null,
		territoryIds: animated.map(({ territoryId }) => territoryId),
		isAdministrator: person.administratorSince !== null,
		locale: person.locale,
		now,
	};
}
