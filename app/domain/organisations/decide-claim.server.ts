import { and, eq, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { claims, communes, organisations, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { grantClaim } from "./claim-card.server.ts";
import { inHerTerritories } from "./in-her-territories.server.ts";
import { openClaims, othersClaims } from "./open-requests.server.ts";

export type OpenClaim = {
	id: string;
	person: string;
	email: string;
	organisation: string;
	slug: string;
	commune: string;
	message: string;
	createdAt: Date;
};

/** Claims that wait for the actor's decision, oldest first. */
export async function listOpenClaims(actor: Member): Promise<OpenClaim[]> {
	return db
		.select({
			id: claims.id,
			person: people.name,
			email: people.email,
			organisation: organisations.name,
			slug: organisations.slug,
			commune: communes.name,
			message: claims.message,
			createdAt: claims.createdAt,
		})
		.from(claims)
		.innerJoin(organisations, eq(organisations.id, claims.organisationId))
		.innerJoin(communes, eq(communes.code, organisations.communeCode))
		.innerJoin(people, eq(people.id, claims.personId))
		.where(openClaims(actor))
		.orderBy(claims.createdAt)
		.limit(200);
}

/**
 * Grants or refuses a claim; the claimant is told by mail. Deciding twice changes nothing.
 * @throws not-found when it is not in the actor's territories, or is her own · conflict `card.claimed`
 */
export async function decideClaim(actor: Member, id: string, grant: boolean): Promise<void> {
	await db.transaction(async (tx) => {
		const [found] = await tx
			.select({ claim: claims, organisation: organisations, person: people })
			.from(claims)
			.innerJoin(organisations, eq(organisations.id, claims.organisationId))
			.innerJoin(people, eq(people.id, claims.personId))
			.where(and(eq(sql`${claims.id}::text`, id), inHerTerritories(actor), othersClaims(actor)))
			.for("update", { of: claims });
		if (!found) return refuse("not-found");
		const { claim, organisation, person } = found;
		if (claim.approvedAt || claim.refusedAt) return;
		if (grant) await grantClaim(tx, claim, actor.personId, actor.now);
		else {
			await tx
				.update(claims)
				.set({ refusedAt: actor.now, decidedBy: actor.personId })
				.where(eq(claims.id, id));
			await record(tx, {
				name: "card.claim-refused",
				subjectId: organisation.id,
				actorId: actor.personId,
				details: { personId: person.id },
			});
		}
		await enqueue(tx, "send-mail", {
			template: grant ? "claim-granted" : "claim-refused",
			to: person.email,
			locale: person.locale,
			path: `/structures/${organisation.slug}`,
			values: { name: person.name, organisation: organisation.name },
		});
	});
}
