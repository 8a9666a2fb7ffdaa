import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { invitations, memberships, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { keptUntil } from "../identity/retention.ts";
import { newSecret } from "../identity/secret-link.server.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import type { Invitation } from "./organisations.ts";
import { canManageMembers } from "./policy.ts";

/**
 * Invites somebody by e-mail, account or not. Inviting the same address again sends a new link and spends the old one.
 * @throws not-found · forbidden to those who are not its owners · conflict `member.already`
 */
export async function inviteMember(
	actor: Member,
	slug: string,
	{ email, role }: Invitation,
): Promise<void> {
	const organisation = (await findOrganisation(slug)) ?? refuse("not-found");
	if (!canManageMembers(actor, organisation)) refuse("forbidden");
	const { secret, hash } = newSecret();
	await db.transaction(async (tx) => {
		const belongs = await tx
			.select({ email: people.email })
			.from(memberships)
			.innerJoin(people, eq(people.id, memberships.personId))
			.where(eq(memberships.organisationId, organisation.id));
		if (belongs.some((member) => member.email === email))
			refuse("conflict", "member.already", { field: "email" });
		const [inviter] = await tx
			.select({ name: people.name })
			.from(people)
			.where(eq(people.id, actor.personId));
		const invitation = {
			role,
			secretHash: hash,
			invitedBy: actor.personId,
			expiresAt: keptUntil("invitations", actor.now),
			acceptedAt: null,
		};
		await tx
			.insert(invitations)
			.values({ organisationId: organisation.id, email, ...invitation })
			.onConflictDoUpdate({
				target: [invitations.organisationId, invitations.email],
				set: invitation,
			});
		await record(tx, {
			name: "member.invited",
			subjectId: organisation.id,
			actorId: actor.personId,
		});
		await enqueue(tx, "send-mail", {
			template: "invitation",
			to: email,
			locale: actor.locale,
			path: `/invitation?jeton=${secret}`,
			values: { inviter: inviter?.name ?? "", organisation: organisation.name },
		});
	});
}
