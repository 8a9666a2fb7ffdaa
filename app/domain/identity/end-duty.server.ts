import { and, eq, isNotNull } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { animators, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import type { DutyRef } from "./duties.ts";

/**
 * Takes a duty back, one's own or somebody's. Ending one that is over changes nothing.
 * @throws forbidden to whoever is not an administrator · conflict `administrator.last`
 */
export async function endDuty(actor: Member, { personId, territoryId }: DutyRef): Promise<void> {
	if (!actor.isAdministrator) refuse("forbidden");
	await db.transaction(async (tx) => {
		const ended = territoryId
			? await tx
					.delete(animators)
					.where(and(eq(animators.personId, personId), eq(animators.territoryId, territoryId)))
					.returning()
			: await endAdministration(tx, personId);
		if (ended.length === 0) return;
		await record(tx, {
			name: territoryId ? "animator.ended" : "administrator.ended",
			subjectId: personId,
			actorId: actor.personId,
			...(territoryId && { details: { territoryId } }),
		});
	});
}

/** Two who end each other's at once would leave nobody: all are locked, in one order. */
async function endAdministration(tx: Transaction, personId: string): Promise<object[]> {
	const all = await tx
		.select({ id: people.id })
		.from(people)
		.where(isNotNull(people.administratorSince))
		.orderBy(people.id)
		.for("update");
	if (!all.some(({ id }) => id !== personId)) refuse("conflict", "administrator.last");
	return tx
		.update(people)
		.set({ administratorSince: null })
		.where(and(eq(people.id, personId), isNotNull(people.administratorSince)))
		.returning();
}
