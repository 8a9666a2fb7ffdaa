import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { communes, memberships, organisations } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findVisibleListing } from "../listings/find-visible-listing.server.ts";
import type { Addressee, Recipient } from "./messaging.ts";
import { whyNotWriteTo } from "./policy.ts";

/**
 * To whom a first message would go, and about what.
 * @throws not-found when the actor cannot see the listing or the organisation · conflict `conversation.own-organisation` when
 *         it is hers, `conversation.not-joined` when nobody of it is on the network yet
 */
export async function requireRecipient(
	actor: Member,
	to: Addressee | { slug: string },
): Promise<Recipient> {
	if ("slug" in to) return findAmong(actor, eq(organisations.slug, to.slug), null);
	if (!to.listingId) return findAmong(actor, eq(organisations.id, to.organisationId ?? ""), null);
	const listing = (await findVisibleListing(actor, to.listingId)) ?? refuse("not-found");
	const { id, title, side, organisationId } = listing;
	return findAmong(actor, eq(organisations.id, organisationId), { id, title, side });
}

async function findAmong(actor: Member, which: SQL, about: Recipient["about"]): Promise<Recipient> {
	const [found] = await db
		.select({
			organisationId: organisations.id,
			name: organisations.name,
			slug: organisations.slug,
			kind: organisations.kind,
			commune: communes.name,
			hasJoined: sql<boolean>`${organisations.claimedAt} is not null and exists (
				select 1 from ${memberships} where ${memberships.organisationId} = ${organisations.id}
			)`,
		})
		.from(organisations)
		.innerJoin(communes, eq(communes.code, organisations.communeCode))
		.where(and(which, isNull(organisations.removedAt)));
	if (!found) refuse("not-found");
	const { hasJoined, ...organisation } = found;
	const reason = whyNotWriteTo(actor, { id: organisation.organisationId, hasJoined });
	if (reason) refuse("conflict", reason);
	return { ...organisation, about };
}
