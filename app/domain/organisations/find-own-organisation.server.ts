import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { communes, labels, organisationLabels } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import { canEdit } from "./policy.ts";

/**
 * An organisation as its own form shows it: checkboxes are "on" or empty, a position that only follows the commune is empty.
 * @throws not-found · forbidden
 */
export async function findOwnOrganisation(actor: Member, slug: string) {
	const organisation = (await findOrganisation(slug)) ?? refuse("not-found");
	if (!canEdit(actor, organisation)) refuse("forbidden");
	const [[commune], held] = await Promise.all([
		db.select().from(communes).where(eq(communes.code, organisation.communeCode)),
		db
			.select({ slug: labels.slug, state: organisationLabels.state })
			.from(organisationLabels)
			.innerJoin(labels, eq(labels.id, organisationLabels.labelId))
			.where(eq(organisationLabels.organisationId, organisation.id)),
	]);
	// it may be a person's, and it is never shown
	const { cardEmail: _cardEmail, ...stated } = organisation;
	const placed = organisation.positionSource !== "commune";
	return {
		facts: {
			...stated,
			showsPhone: organisation.showsPhone ? "on" : "",
			showsEmail: organisation.showsEmail ? "on" : "",
			latitude: placed ? organisation.latitude : null,
			longitude: placed ? organisation.longitude : null,
			labelsHeld: held.filter(({ state }) => state === "held").map((label) => label.slug),
			labelsInConversion: held
				.filter(({ state }) => state === "in-conversion")
				.map((label) => label.slug),
		},
		commune: {
			value: organisation.communeCode,
			label: `${commune?.name ?? ""} (${commune?.postcodes[0] ?? ""})`,
		},
	};
}
