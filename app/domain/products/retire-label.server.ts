import type { Label } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { changeLabels, setLabel } from "./change-label.server.ts";

/**
 * Takes a label out of what people may choose; those who hold it keep it.
 * @throws forbidden · not-found
 */
export async function retireLabel(actor: Member, slug: string): Promise<Label> {
	return changeLabels(actor, "label.retired", (tx) =>
		setLabel(tx, slug, { retiredAt: actor.now, editedAt: actor.now }),
	);
}

/** @throws forbidden · not-found */
export async function restoreLabel(actor: Member, slug: string): Promise<Label> {
	return changeLabels(actor, "label.restored", (tx) =>
		setLabel(tx, slug, { retiredAt: null, editedAt: actor.now }),
	);
}
