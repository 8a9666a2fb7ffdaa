import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import {
	communes,
	directorySources,
	labels,
	type Organisation,
	organisationLabels,
	photos,
} from "#db/schema/index.ts";
import type { LabelState } from "#db/vocabulary.ts";
import type { Actor } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findOrganisation } from "./find-organisation.server.ts";
import { canEdit, canManageMembers } from "./policy.ts";

export type OrganisationPage = {
	organisation: PublicOrganisation;
	commune: { code: string; name: string; positionKm: number };
	labels: { slug: string; name: string; shortName: string; state: LabelState }[];
	photos: {
		id: string;
		file: string;
		width: number;
		height: number;
		colour: string;
		alternative: string;
	}[];
	/** Where an unclaimed card comes from. */
	source: { name: string; credit: string } | null;
	isClaimed: boolean;
	mayEdit: boolean;
	mayManageMembers: boolean;
};

/** What anybody may read. An unclaimed card keeps to public facts: no phone, no address of a person (R42). */
export type PublicOrganisation = Pick<
	Organisation,
	| "id"
	| "slug"
	| "kind"
	| "name"
	| "siret"
	| "specialty"
	| "description"
	| "street"
	| "postcode"
	| "latitude"
	| "longitude"
	| "positionSource"
	| "openingHours"
	| "saleModes"
	| "deliveryModes"
	| "languages"
	| "website"
	| "phone"
	| "publicEmail"
	| "updatedAt"
>;

/** An organisation's public page, as the actor may see it. @throws not-found */
export async function findOrganisationPage(actor: Actor, slug: string): Promise<OrganisationPage> {
	const organisation = (await findOrganisation(slug)) ?? refuse("not-found");
	const [[commune], held, pictures, [source]] = await Promise.all([
		db
			.select({ code: communes.code, name: communes.name, positionKm: communes.positionKm })
			.from(communes)
			.where(eq(communes.code, organisation.communeCode)),
		db
			.select({
				slug: labels.slug,
				name: labels.name,
				shortName: labels.shortName,
				state: organisationLabels.state,
			})
			.from(organisationLabels)
			.innerJoin(labels, eq(labels.id, organisationLabels.labelId))
			.where(eq(organisationLabels.organisationId, organisation.id))
			.orderBy(labels.rank),
		db
			.select()
			.from(photos)
			.where(eq(photos.organisationId, organisation.id))
			.orderBy(photos.rank, photos.createdAt),
		organisation.sourceId
			? db
					.select({ name: directorySources.name, credit: directorySources.credit })
					.from(directorySources)
					.where(eq(directorySources.id, organisation.sourceId))
			: [],
	]);
	return {
		organisation: publicFacts(organisation),
		commune: commune ?? refuse("not-found"),
		labels: held,
		photos: pictures.filter(({ listingId }) => listingId === null),
		source: source ?? null,
		isClaimed: organisation.claimedAt !== null,
		mayEdit: canEdit(actor, organisation),
		mayManageMembers: canManageMembers(actor, organisation),
	};
}

function publicFacts(organisation: Organisation): PublicOrganisation {
	const isClaimed = organisation.claimedAt !== null;
	return {
		id: organisation.id,
		slug: organisation.slug,
		kind: organisation.kind,
		name: organisation.name,
		siret: organisation.siret,
		specialty: organisation.specialty,
		description: organisation.description,
		street: isClaimed ? organisation.street : "",
		postcode: organisation.postcode,
		latitude: organisation.latitude,
		longitude: organisation.longitude,
		positionSource: organisation.positionSource,
		openingHours: organisation.openingHours,
		saleModes: organisation.saleModes,
		deliveryModes: organisation.deliveryModes,
		languages: organisation.languages,
		website: organisation.website,
		phone: isClaimed && organisation.showsPhone ? organisation.phone : null,
		publicEmail: isClaimed && organisation.showsEmail ? organisation.publicEmail : null,
		updatedAt: organisation.updatedAt,
	};
}
