import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import {
	communes,
	type Listing,
	labels,
	listingLabels,
	listings,
	organisations,
	photos,
	products,
} from "#db/schema/index.ts";
import type { LabelState, OrganisationKind } from "#db/vocabulary.ts";
import type { Actor } from "../actor.ts";
import { refuse } from "../errors.ts";
import { distanceKm } from "../territories/distance.ts";
import { findVisibleListing } from "./find-visible-listing.server.ts";
import { canEdit } from "./policy.ts";
import { rulesInForce } from "./rules-in-force.server.ts";
import { judgeShortCircuit, type ShortCircuit } from "./short-circuit.ts";

type Viewpoint = { code: string; name: string; latitude: number; longitude: number } | null;

/** A listing without what is its organisation's own business: who wrote it, when she was asked to renew it. */
type PublicListing = Omit<Listing, "authorId" | "expiryAskedAt">;

export type ListingPage = {
	listing: PublicListing;
	product: { slug: string; name: string } | null;
	organisation: { slug: string; name: string; kind: OrganisationKind; specialty: string };
	commune: { name: string; postcode: string; positionKm: number };
	/** Whom it is resold for. */
	source: { slug: string; name: string } | null;
	labels: { slug: string; name: string; shortName: string; state: LabelState }[];
	photos: (typeof photos.$inferSelect)[];
	/** Kilometres from where the actor looks; null when either place is unknown. */
	km: number | null;
	/** Offers only. */
	shortCircuit: ShortCircuit | null;
	/** Whose rules say so, and which version of them. */
	rules: { territory: string; version: number };
	mayEdit: boolean;
};

/** A listing's page as the actor sees it from `viewpoint`. @throws not-found */
export async function findListingPage(
	actor: Actor,
	id: string,
	viewpoint: Viewpoint,
): Promise<ListingPage> {
	const listing = (await findVisibleListing(actor, id)) ?? refuse("not-found");
	const [around, carried, pictures, { rules, territory, version }] = await Promise.all([
		findAround(listing),
		db
			.select({
				slug: labels.slug,
				name: labels.name,
				shortName: labels.shortName,
				state: listingLabels.state,
			})
			.from(listingLabels)
			.innerJoin(labels, eq(labels.id, listingLabels.labelId))
			.where(eq(listingLabels.listingId, id))
			.orderBy(labels.rank),
		db.select().from(photos).where(eq(photos.listingId, id)).orderBy(photos.rank),
		rulesInForce(viewpoint?.code ?? null, actor.now),
	]);
	const { position, ...facts } = around;
	const { authorId: _author, expiryAskedAt: _asked, ...shown } = listing;
	const km = viewpoint && position ? distanceKm(viewpoint, position) : null;
	return {
		listing: shown,
		...facts,
		labels: carried,
		photos: pictures,
		km,
		shortCircuit:
			listing.side === "offer" ? judgeShortCircuit(listing.intermediaries, km, rules) : null,
		rules: { territory, version },
		mayEdit: canEdit(actor, listing),
	};
}

async function findAround(listing: Listing) {
	const [found] = await db
		.select({ organisation: organisations, commune: communes, product: products })
		.from(listings)
		.innerJoin(organisations, eq(organisations.id, listings.organisationId))
		.innerJoin(communes, eq(communes.code, organisations.communeCode))
		.leftJoin(products, eq(products.id, listings.productId))
		.where(eq(listings.id, listing.id));
	if (!found) return refuse("not-found");
	const { organisation, commune, product } = found;
	const { latitude, longitude } = organisation;
	return {
		organisation: {
			slug: organisation.slug,
			name: organisation.name,
			kind: organisation.kind,
			specialty: organisation.specialty,
		},
		commune: {
			name: commune.name,
			postcode: organisation.postcode || (commune.postcodes[0] ?? ""),
			positionKm: organisation.positionSource === "commune" ? commune.positionKm : 0,
		},
		product: product ? { slug: product.slug, name: product.name } : null,
		source: await sourceOf(listing),
		position: latitude !== null && longitude !== null ? { latitude, longitude } : null,
	};
}

async function sourceOf({ sourceOrganisationId }: Listing) {
	if (!sourceOrganisationId) return null;
	const [source] = await db
		.select({ slug: organisations.slug, name: organisations.name })
		.from(organisations)
		.where(eq(organisations.id, sourceOrganisationId));
	return source ?? null;
}
