import type { Label } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { changeLabels, setLabel, statedLabel } from "./change-label.server.ts";
import type { LabelFacts } from "./products.ts";

/**
 * Changes what is said of a label. The reference data leaves it alone from then on.
 * @throws forbidden · not-found
 */
export async function editLabel(actor: Member, slug: string, facts: LabelFacts): Promise<Label> {
	return changeLabels(actor, "label.edited", (tx) =>
		setLabel(tx, slug, { ...statedLabel(facts), editedAt: actor.now }),
	);
}
