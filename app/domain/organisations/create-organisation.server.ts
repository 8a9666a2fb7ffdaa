import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { memberships, type Organisation, organisations } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { keepOrganisationsFindable } from "../search/keep-findable.server.ts";
import { freeSlug } from "./free-slug.server.ts";
import type { OrganisationFacts } from "./organisations.ts";
import { placeOf, setLabels, stated } from "./state-facts.server.ts";

/**
 * Adds the actor's organisation to the network, with her as its owner.
 * @throws invalid `commune.unknown`, `label.unknown` · conflict `organisation.siret-taken` when a member already holds this
 *         SIRET, `organisation.siret-on-card` when an unclaimed card does: it is to be claimed, not doubled
 */
export async function createOrganisation(
	actor: Member,
	facts: OrganisationFacts,
): Promise<Organisation> {
	const place = await placeOf(facts);
	return db.transaction(async (tx) => {
		await refuseTakenSiret(tx, facts.siret);
		const [created] = await tx
			.insert(organisations)
			.values({
				...stated(facts),
				...place,
				slug: await freeSlug(tx, facts.name),
				claimedAt: actor.now,
				createdAt: actor.now,
			})
			.onConflictDoNothing()
			.returning();
		// somebody took the same name or number in the same instant
		if (!created) return refuse("conflict", "organisation.just-taken");
		await tx.insert(memberships).values({
			personId: actor.personId,
			organisationId: created.id,
			role: "owner",
			createdAt: actor.now,
		});
		await setLabels(tx, created.id, facts);
		await record(tx, {
			name: "organisation.created",
			subjectId: created.id,
			actorId: actor.personId,
		});
		await keepOrganisationsFindable(tx, [created.id]);
		return created;
	});
}

/** Two who state one SIRET at once come here one after the other. A card that was taken away keeps none from its owner. */
export async function refuseTakenSiret(
	tx: Transaction,
	siret: string | undefined,
	except?: string,
): Promise<void> {
	if (!siret) return;
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext('siret'), hashtext(${siret}))`);
	await tx
		.update(organisations)
		.set({ siret: null })
		.where(and(eq(organisations.siret, siret), isNotNull(organisations.removedAt)));
	const [holder] = await tx
		.select({ id: organisations.id, claimedAt: organisations.claimedAt })
		.from(organisations)
		.where(and(eq(organisations.siret, siret), isNull(organisations.removedAt)));
	if (!holder || holder.id === except) return;
	refuse("conflict", holder.claimedAt ? "organisation.siret-taken" : "organisation.siret-on-card", {
		field: "siret",
	});
}
