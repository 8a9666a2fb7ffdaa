import { eq } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { type Label, labels } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { forgetLabels } from "./list-labels.server.ts";
import { canEditReference } from "./policy.ts";
import type { LabelFacts } from "./products.ts";

/**
 * Does `act` on the list of labels and writes down that it happened.
 * @throws forbidden to whoever is not an administrator
 */
export async function changeLabels(
	actor: Member,
	name: string,
	act: (tx: Transaction) => Promise<Label>,
): Promise<Label> {
	if (!canEditReference(actor)) return refuse("forbidden");
	const changed = await db.transaction(async (tx) => {
		const label = await act(tx);
		await record(tx, { name, subjectId: label.slug, actorId: actor.personId });
		return label;
	});
	forgetLabels();
	return changed;
}

/** @throws not-found */
export async function setLabel(
	tx: Transaction,
	slug: string,
	to: Partial<Omit<Label, "id" | "slug">>,
): Promise<Label> {
	const [changed] = await tx.update(labels).set(to).where(eq(labels.slug, slug)).returning();
	return changed ?? refuse("not-found");
}

/** The columns that a form states as they are. */
export function statedLabel({
	website,
	egalimFrom,
	egalimUntil,
	egalimSource,
	...facts
}: LabelFacts) {
	return {
		...facts,
		website: website ?? null,
		egalimFrom: egalimFrom ?? null,
		egalimUntil: egalimUntil ?? null,
		egalimSource: egalimSource ?? null,
	};
}
