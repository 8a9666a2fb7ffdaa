import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import {
	type Listing,
	labels,
	listingLabels,
	organisationLabels,
	organisations,
	products,
} from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { monthsIn } from "../products/months.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";
import { listingPath } from "./listing-path.ts";

/** A listing as the three screens of its form show it. @throws not-found · forbidden */
export async function findOwnListing(actor: Member, id: string) {
	const listing = await requireOwnListing(actor, id);
	const path = listingPath(listing);
	const [carried, choosable, organisation, source, product] = await Promise.all([
		db
			.select({ slug: labels.slug })
			.from(listingLabels)
			.innerJoin(labels, eq(labels.id, listingLabels.labelId))
			.where(eq(listingLabels.listingId, id)),
		choosableLabels(listing),
		organisationOf(listing.organisationId),
		listing.sourceOrganisationId ? organisationOf(listing.sourceOrganisationId) : null,
		productOf(listing.productId),
	]);
	return {
		listing,
		product: product ? { value: product.slug, label: product.name } : null,
		terms: {
			...listing,
			months: monthsIn(listing.months).map(String),
			price: euros(listing.priceCents),
			minimumOrder: euros(listing.minimumOrderCents),
			labels: carried.map(({ slug }) => slug),
		},
		labels: choosable,
		provenance: {
			origin: listing.origin,
			originNote: listing.originNote,
			visibility: listing.visibility,
		},
		source: source ? { value: source.slug, label: source.name } : null,
		organisation: organisation ?? { slug: "", name: "" },
		paths: {
			subject: `${path}/quoi`,
			terms: `${path}/conditions`,
			provenance: `${path}/verification`,
		},
	};
}

/** Cents as one types them: "1,80", "12". */
function euros(cents: number | null): string {
	if (cents === null) return "";
	return (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)).replace(".", ",");
}

/** An offer may carry what its organisation holds or is converting to; a need may ask for any label. */
async function choosableLabels(listing: Listing): Promise<{ slug: string; name: string }[]> {
	const columns = { slug: labels.slug, name: labels.name };
	if (listing.side === "need")
		return db.select(columns).from(labels).where(isNull(labels.retiredAt)).orderBy(labels.rank);
	return db
		.select(columns)
		.from(organisationLabels)
		.innerJoin(labels, eq(labels.id, organisationLabels.labelId))
		.where(
			and(eq(organisationLabels.organisationId, listing.organisationId), isNull(labels.retiredAt)),
		)
		.orderBy(labels.rank);
}

async function organisationOf(id: string) {
	const [found] = await db
		.select({ slug: organisations.slug, name: organisations.name })
		.from(organisations)
		.where(eq(organisations.id, id));
	return found ?? null;
}

async function productOf(id: number | null) {
	if (id === null) return null;
	const [found] = await db
		.select({ slug: products.slug, name: products.name })
		.from(products)
		.where(eq(products.id, id));
	return found ?? null;
}
