/** The cast, as actors and ids: the people tests speak of by their first name. */
import type { Member } from "#app/domain/actor.ts";
import { findActor } from "#app/domain/identity/find-actor.server.ts";
import { idOf } from "#db/village/keys.ts";
import type { VillageListingKey } from "#db/village/listings.ts";
import type { VillageOrganisationKey } from "#db/village/organisations.ts";
import type { VillagerKey } from "#db/village/people.ts";
import { TODAY } from "./today.ts";

export { TODAY };

export async function villager(key: VillagerKey, now = TODAY): Promise<Member> {
	const actor = await findActor(idOf(key), null, now);
	if (!actor) throw new Error(`${key} is not in the village`);
	return actor;
}

/** The same person at another moment. */
export function at<A extends { now: Date }>(actor: A, when: string | Date): A {
	return { ...actor, now: new Date(when) };
}

export function organisation(key: VillageOrganisationKey): string {
	return idOf(key);
}

export function listing(key: VillageListingKey): string {
	return idOf(key);
}
