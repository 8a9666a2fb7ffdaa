import { and, eq, gt, isNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { invitations, memberships, people } from "#db/schema/index.ts";
import type { MembershipRole } from "#db/vocabulary.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import { canEdit, canManageMembers } from "./policy.ts";

export type Membership = { personId: string; name: string; role: MembershipRole; since: Date };
export type PendingInvitation = {
	id: string;
	email: string;
	role: MembershipRole;
	expiresAt: Date;
};

/**
 * Who belongs to an organisation and who is invited; for its members.
 * @throws not-found · forbidden to those who do not belong to it
 */
export async function listMembers(
	actor: Member,
	slug: string,
): Promise<{
	name: string;
	members: Membership[];
	invitations: PendingInvitation[];
	mayManage: boolean;
}> {
	const organisation = (await findOrganisation(slug)) ?? refuse("not-found");
	if (!canEdit(actor, organisation)) refuse("forbidden");
	const [members, pending] = await Promise.all([
		db
			.select({
				personId: memberships.personId,
				name: people.name,
				role: memberships.role,
				since: memberships.createdAt,
			})
			.from(memberships)
			.innerJoin(people, eq(people.id, memberships.personId))
			.where(eq(memberships.organisationId, organisation.id))
			.orderBy(people.name),
		db
			.select({
				id: invitations.id,
				email: invitations.email,
				role: invitations.role,
				expiresAt: invitations.expiresAt,
			})
			.from(invitations)
			.where(
				and(
					eq(invitations.organisationId, organisation.id),
					isNull(invitations.acceptedAt),
					gt(invitations.expiresAt, actor.now),
				),
			)
			.orderBy(invitations.createdAt),
	]);
	const mayManage = canManageMembers(actor, organisation);
	return { name: organisation.name, members, invitations: mayManage ? pending : [], mayManage };
}
