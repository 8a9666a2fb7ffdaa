import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { organisationLabels, organisations, photos, removalRequests } from "#db/schema/index.ts";
import type { Actor, Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { hashOf, newSecret } from "../identity/secret-link.server.ts";
import { keepOrganisationsFindable } from "../search/keep-findable.server.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import { inHerTerritories } from "./in-her-territories.server.ts";
import type { RemovalRequest } from "./organisations.ts";

const WEEK = 7 * 24 * 3_600_000;

/**
 * Asks that a directory card be taken away; no account is needed. An address that is the card's own gets a link that does it at
 * once; any other waits for an animator. The answer is the same, so that nobody learns the card's address.
 * @throws not-found · conflict `card.claimed`: its owner closes it herself
 */
export async function requestRemoval(
	actor: Actor,
	slug: string,
	{ email, reason }: RemovalRequest,
): Promise<void> {
	const card = (await findOrganisation(slug)) ?? refuse("not-found");
	if (card.claimedAt) refuse("conflict", "card.claimed");
	const { secret, hash } = newSecret();
	const isOwn = card.cardEmail?.toLowerCase() === email;
	await db.transaction(async (tx) => {
		await tx.insert(removalRequests).values({
			organisationId: card.id,
			email,
			reason,
			secretHash: isOwn ? hash : null,
			expiresAt: isOwn ? new Date(actor.now.getTime() + WEEK) : null,
		});
		await record(tx, { name: "card.removal-asked", subjectId: card.id, actorId: actor.personId });
		if (isOwn)
			await enqueue(tx, "send-mail", {
				template: "removal-proof",
				to: email,
				locale: actor.locale,
				path: `/retrait?jeton=${secret}`,
				values: { organisation: card.name },
			});
	});
}

/** Follows the link sent to the card's own e-mail. @throws conflict `link.spent`, `card.claimed` */
export async function proveRemoval(secret: string, now: Date): Promise<void> {
	await db.transaction(async (tx) => {
		const [request] = await tx
			.update(removalRequests)
			.set({ doneAt: now })
			.where(
				and(
					eq(removalRequests.secretHash, hashOf(secret)),
					isNull(removalRequests.doneAt),
					gt(removalRequests.expiresAt, now),
				),
			)
			.returning();
		if (!request) return refuse("conflict", "link.spent");
		await emptyCard(tx, request.organisationId, now);
		await record(tx, { name: "card.removed", subjectId: request.organisationId, actorId: null });
	});
}

/**
 * Takes a card away or keeps it, for an animator of its place. Deciding twice changes nothing.
 * @throws not-found · conflict `card.claimed`
 */
export async function decideRemoval(actor: Member, id: string, remove: boolean): Promise<void> {
	await db.transaction(async (tx) => {
		const [found] = await tx
			.select({ request: removalRequests })
			.from(removalRequests)
			.innerJoin(organisations, eq(organisations.id, removalRequests.organisationId))
			.where(and(eq(sql`${removalRequests.id}::text`, id), inHerTerritories(actor)))
			.for("update", { of: removalRequests });
		if (!found) return refuse("not-found");
		const { request } = found;
		if (request.doneAt || request.refusedAt) return;
		const decision = remove ? { doneAt: actor.now } : { refusedAt: actor.now };
		await tx
			.update(removalRequests)
			.set({ ...decision, decidedBy: actor.personId })
			.where(eq(removalRequests.id, request.id));
		if (remove) await emptyCard(tx, request.organisationId, actor.now);
		await record(tx, {
			name: remove ? "card.removed" : "card.removal-refused",
			subjectId: request.organisationId,
			actorId: actor.personId,
		});
	});
}

/**
 * The row stays, with what is needed not to import it again: its SIRET, its name and commune, its key at the source.
 * @throws conflict `card.claimed` when it became somebody's in the meantime
 */
async function emptyCard(tx: Transaction, id: string, now: Date): Promise<void> {
	const emptied = await tx
		.update(organisations)
		.set({
			removedAt: now,
			nafCode: null,
			specialty: "",
			description: "",
			street: "",
			postcode: "",
			latitude: null,
			longitude: null,
			positionSource: "commune",
			openingHours: "",
			saleModes: [],
			deliveryModes: [],
			website: null,
			phone: null,
			publicEmail: null,
			cardEmail: null,
		})
		.where(and(eq(organisations.id, id), isNull(organisations.claimedAt)))
		.returning();
	if (emptied.length === 0) refuse("conflict", "card.claimed");
	await tx.delete(organisationLabels).where(eq(organisationLabels.organisationId, id));
	await tx.delete(photos).where(eq(photos.organisationId, id));
	await keepOrganisationsFindable(tx, [id]);
}
