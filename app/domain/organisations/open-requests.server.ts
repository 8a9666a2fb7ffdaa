import { and, eq, isNull, ne, type SQL } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { claims, organisations, removalRequests } from "#db/schema/index.ts";
import type { Actor, Member } from "../actor.ts";
import { inHerTerritories } from "./in-her-territories.server.ts";

/** Claims that wait for the actor's decision, on cards that are still nobody's. */
export function openClaims(actor: Actor): SQL | undefined {
	return and(
		isNull(claims.approvedAt),
		isNull(claims.refusedAt),
		openCards(actor),
		othersClaims(actor),
	);
}

/** An animator who claims a card leaves the decision to another, or to an administrator. */
export function othersClaims({ isAdministrator, personId }: Actor): SQL | undefined {
	return isAdministrator || !personId ? undefined : ne(claims.personId, personId);
}

/** Removal requests that wait for the actor's decision, on cards that are still there. */
export function openRemovals(actor: Actor): SQL | undefined {
	return and(isNull(removalRequests.doneAt), isNull(removalRequests.refusedAt), openCards(actor));
}

function openCards(actor: Actor): SQL | undefined {
	return and(
		isNull(organisations.claimedAt),
		isNull(organisations.removedAt),
		inHerTerritories(actor),
	);
}

/** How many requests wait for the actor's decision: none for those who decide nothing. */
export async function countOpenRequests(actor: Member): Promise<number> {
	if (!actor.isAdministrator && actor.territoryIds.length === 0) return 0;
	const [claimed, removals] = await Promise.all([
		db
			.select({ id: claims.id })
			.from(claims)
			.innerJoin(organisations, eq(organisations.id, claims.organisationId))
			.where(openClaims(actor)),
		db
			.select({ id: removalRequests.id })
			.from(removalRequests)
			.innerJoin(organisations, eq(organisations.id, removalRequests.organisationId))
			.where(openRemovals(actor)),
	]);
	return claimed.length + removals.length;
}
