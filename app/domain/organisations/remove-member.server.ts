import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { memberships, sessions } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import { keepAnOwner } from "./keep-an-owner.server.ts";
import { membershipOf } from "./membership-of.server.ts";
import { canManageMembers } from "./policy.ts";

/**
 * Ends a membership: an owner's decision, or the member's own. Somebody who has left already changes nothing.
 * @throws not-found · forbidden · conflict `member.last-owner`: an organisation keeps one owner
 */
export async function removeMember(actor: Member, slug: string, personId: string): Promise<void> {
	const organisation = (await findOrganisation(slug)) ?? refuse("not-found");
	if (personId !== actor.personId && !canManageMembers(actor, organisation)) refuse("forbidden");
	await db.transaction(async (tx) => {
		await keepAnOwner(tx, organisation.id, personId);
		const ended = await tx
			.delete(memberships)
			.where(membershipOf(organisation.id, personId))
			.returning();
		if (ended.length === 0) return;
		await tx
			.update(sessions)
			.set({ organisationId: null })
			.where(and(eq(sessions.personId, personId), eq(sessions.organisationId, organisation.id)));
		await record(tx, {
			name: "member.left",
			subjectId: organisation.id,
			actorId: actor.personId,
			details: { personId },
		});
	});
}
