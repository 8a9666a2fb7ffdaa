import type { Actor } from "../actor.ts";

/** Directories are the work of those who animate a territory, and of administrators. */
export function canImport(actor: Actor): boolean {
	return actor.isAdministrator || actor.territoryIds.length > 0;
}

/** An animator sees the files she gave, an administrator all of them. */
export function canSee(actor: Actor, { personId }: { personId: string | null }): boolean {
	return actor.isAdministrator || (canImport(actor) && actor.personId === personId);
}
