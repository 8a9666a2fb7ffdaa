import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { memberships } from "#db/schema/index.ts";
import type { MembershipRole } from "#db/vocabulary.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import { keepAnOwner } from "./keep-an-owner.server.ts";
import { membershipOf } from "./membership-of.server.ts";
import { canManageMembers } from "./policy.ts";

/**
 * Makes a member an owner or an owner a member.
 * @throws not-found when she does not belong to it · forbidden · conflict `member.last-owner`
 */
export async function changeRole(
	actor: Member,
	slug: string,
	personId: string,
	role: MembershipRole,
): Promise<void> {
	const organisation = (await findOrganisation(slug)) ?? refuse("not-found");
	if (!canManageMembers(actor, organisation)) refuse("forbidden");
	await db.transaction(async (tx) => {
		if (role === "member") await keepAnOwner(tx, organisation.id, personId);
		const changed = await tx
			.update(memberships)
			.set({ role })
			.where(membershipOf(organisation.id, personId))
			.returning();
		if (changed.length === 0) refuse("not-found");
		await record(tx, {
			name: "member.role-changed",
			subjectId: organisation.id,
			actorId: actor.personId,
			details: { personId, role },
		});
	});
}
