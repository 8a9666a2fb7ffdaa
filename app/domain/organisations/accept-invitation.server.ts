import { and, eq, gt, isNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { invitations, memberships, organisations } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { hashOf } from "../identity/secret-link.server.ts";

/** The organisation an invitation's secret opens, while it lasts. Null when it is spent, too old or unknown. */
export async function findInvitation(
	secret: string,
	now: Date,
): Promise<{ organisation: string; slug: string } | null> {
	const [found] = await db
		.select({ organisation: organisations.name, slug: organisations.slug })
		.from(invitations)
		.innerJoin(organisations, eq(organisations.id, invitations.organisationId))
		.where(
			and(
				eq(invitations.secretHash, hashOf(secret)),
				isNull(invitations.acceptedAt),
				gt(invitations.expiresAt, now),
			),
		);
	return found ?? null;
}

/**
 * Joins the organisation the secret was mailed for. Holding the link is the proof: it may be followed from another address.
 * @throws conflict `link.spent`
 */
export async function acceptInvitation(
	actor: Member,
	secret: string,
): Promise<{ slug: string; name: string }> {
	return db.transaction(async (tx) => {
		// held first: its last member may be closing it with her account
		const [organisation] = await tx
			.select({ slug: organisations.slug, name: organisations.name })
			.from(organisations)
			.innerJoin(invitations, eq(invitations.organisationId, organisations.id))
			.where(eq(invitations.secretHash, hashOf(secret)))
			.for("key share", { of: organisations });
		const [invitation] = await tx
			.update(invitations)
			.set({ acceptedAt: actor.now })
			.where(
				and(
					eq(invitations.secretHash, hashOf(secret)),
					isNull(invitations.acceptedAt),
					gt(invitations.expiresAt, actor.now),
				),
			)
			.returning();
		if (!invitation || !organisation) return refuse("conflict", "link.spent");
		const { organisationId, role } = invitation;
		await tx
			.insert(memberships)
			.values({ personId: actor.personId, organisationId, role, createdAt: actor.now })
			.onConflictDoNothing();
		await record(tx, {
			name: "member.joined",
			subjectId: organisationId,
			actorId: actor.personId,
		});
		return organisation;
	});
}
