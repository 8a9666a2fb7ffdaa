import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { type Organisation, organisations } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { keepOrganisationsFindable } from "../search/keep-findable.server.ts";
import { refuseTakenSiret } from "./create-organisation.server.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import type { OrganisationFacts } from "./organisations.ts";
import { canEdit } from "./policy.ts";
import { placeOf, setLabels, stated } from "./state-facts.server.ts";

/**
 * Changes what an organisation says of itself. Its address on the site stays: links to it are out there.
 * @throws not-found · forbidden to those who do not belong to it · invalid and conflict as when it is created
 */
export async function updateOrganisation(
	actor: Member,
	slug: string,
	facts: OrganisationFacts,
): Promise<Organisation> {
	const organisation = (await findOrganisation(slug)) ?? refuse("not-found");
	if (!canEdit(actor, organisation)) refuse("forbidden");
	const place = await placeOf(facts);
	return db.transaction(async (tx) => {
		await refuseTakenSiret(tx, facts.siret, organisation.id);
		const [updated] = await tx
			.update(organisations)
			.set({ ...stated(facts), ...place, updatedAt: actor.now })
			.where(eq(organisations.id, organisation.id))
			.returning();
		await setLabels(tx, organisation.id, facts);
		await record(tx, {
			name: "organisation.updated",
			subjectId: organisation.id,
			actorId: actor.personId,
		});
		await keepOrganisationsFindable(tx, [organisation.id]);
		return updated ?? refuse("not-found");
	});
}
