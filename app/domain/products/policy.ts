import type { Actor } from "../actor.ts";

/** Products and labels are everybody's words: administrators keep them. */
export function canEditReference(actor: Actor): boolean {
	return actor.isAdministrator;
}
