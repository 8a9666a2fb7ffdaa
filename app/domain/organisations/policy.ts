import { type Actor, isMemberOf, isOwnerOf } from "../actor.ts";

type Owned = { id: string };

/** Members keep the card up to date together. */
export function canEdit(actor: Actor, organisation: Owned): boolean {
	return isMemberOf(actor, organisation.id) || actor.isAdministrator;
}

/** Who comes in, who leaves and who answers for the organisation is for its owners to say. */
export function canManageMembers(actor: Actor, organisation: Owned): boolean {
	return isOwnerOf(actor, organisation.id) || actor.isAdministrator;
}
