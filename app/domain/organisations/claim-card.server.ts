import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { claims, memberships, type Organisation, organisations, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { hashOf, newSecret } from "../identity/secret-link.server.ts";
import { keepOrganisationsFindable } from "../search/keep-findable.server.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import type { Claim } from "./organisations.ts";

const THREE_DAYS = 3 * 24 * 3_600_000;

/** Whether the link went to the card's own e-mail, or the claim waits for an animator. */
export type ClaimProof = "mailed" | "waits-for-animator";

/**
 * Says that a directory card is the actor's. When the card has an e-mail, a link sent there proves it; else an animator of the
 * place decides. Claiming again sends a new link.
 * @throws not-found · conflict `card.claimed` when somebody has it already
 */
export async function claimCard(
	actor: Member,
	slug: string,
	{ message }: Claim,
): Promise<ClaimProof> {
	const card = (await findOrganisation(slug)) ?? refuse("not-found");
	if (card.claimedAt) refuse("conflict", "card.claimed");
	const { secret, hash } = newSecret();
	const proof = {
		message,
		secretHash: card.cardEmail ? hash : null,
		expiresAt: card.cardEmail ? new Date(actor.now.getTime() + THREE_DAYS) : null,
	};
	await db.transaction(async (tx) => {
		await tx
			.insert(claims)
			.values({ organisationId: card.id, personId: actor.personId, ...proof })
			.onConflictDoUpdate({
				target: [claims.organisationId, claims.personId],
				targetWhere: sql`${claims.approvedAt} is null and ${claims.refusedAt} is null`,
				set: proof,
			});
		await record(tx, { name: "card.claimed", subjectId: card.id, actorId: actor.personId });
		if (card.cardEmail) await mailProof(tx, actor, card, card.cardEmail, secret);
	});
	return card.cardEmail ? "mailed" : "waits-for-animator";
}

async function mailProof(
	tx: Transaction,
	actor: Member,
	card: Organisation,
	to: string,
	secret: string,
): Promise<void> {
	const [person] = await tx
		.select({ name: people.name })
		.from(people)
		.where(eq(people.id, actor.personId));
	await enqueue(tx, "send-mail", {
		template: "claim-proof",
		to,
		locale: actor.locale,
		path: `/structures/${card.slug}/preuve?jeton=${secret}`,
		values: { person: person?.name ?? "", organisation: card.name },
	});
}

/**
 * Follows the link sent to the card's e-mail: whoever reads that mailbox confirms the person who asked, and she owns the card.
 * @throws conflict `link.spent`
 */
export async function proveClaim(secret: string, now: Date): Promise<{ slug: string }> {
	return db.transaction(async (tx) => {
		const [claim] = await tx
			.select()
			.from(claims)
			.where(
				and(
					eq(claims.secretHash, hashOf(secret)),
					isNull(claims.approvedAt),
					isNull(claims.refusedAt),
					gt(claims.expiresAt, now),
				),
			)
			.for("update");
		if (!claim) return refuse("conflict", "link.spent");
		return grantClaim(tx, claim, null, now);
	});
}

/** Makes the claimant the owner of the card. @throws conflict `card.claimed` when another claim was granted before */
export async function grantClaim(
	tx: Transaction,
	claim: typeof claims.$inferSelect,
	decidedBy: string | null,
	now: Date,
): Promise<{ slug: string }> {
	const [card] = await tx
		.update(organisations)
		.set({ claimedAt: now, updatedAt: now })
		.where(
			and(
				eq(organisations.id, claim.organisationId),
				isNull(organisations.claimedAt),
				isNull(organisations.removedAt),
			),
		)
		.returning({ slug: organisations.slug });
	if (!card) return refuse("conflict", "card.claimed");
	const { organisationId, personId } = claim;
	await tx.update(claims).set({ approvedAt: now, decidedBy }).where(eq(claims.id, claim.id));
	await tx
		.insert(memberships)
		.values({ organisationId, personId, role: "owner", createdAt: now })
		.onConflictDoNothing();
	await record(tx, {
		name: "card.granted",
		subjectId: organisationId,
		actorId: decidedBy,
		details: { personId },
	});
	await keepOrganisationsFindable(tx, [organisationId]);
	return card;
}
