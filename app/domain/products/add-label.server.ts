import { sql } from "drizzle-orm";
import { foldText } from "#db/reference/fold.ts";
import { type Label, labels } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { changeLabels, statedLabel } from "./change-label.server.ts";
import type { LabelFacts } from "./products.ts";

/**
 * Adds a label, last of the list.
 * @throws forbidden · invalid `label.exists` when one has that short name
 */
export async function addLabel(actor: Member, facts: LabelFacts): Promise<Label> {
	return changeLabels(actor, "label.added", async (tx) => {
		const slug = foldText(facts.shortName).replaceAll(" ", "-");
		const [added] = await tx
			.insert(labels)
			.values({
				...statedLabel(facts),
				// the page that adds one answers at « nouveau »
				slug: slug === "nouveau" ? "label-nouveau" : slug,
				rank: sql`(select coalesce(max(rank), 0) + 1 from labels)`,
				editedAt: actor.now,
			})
			.onConflictDoNothing()
			.returning();
		return added ?? refuse("invalid", "label.exists", { field: "shortName" });
	});
}
