import { and, eq, inArray } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { type Listing, labels, listingLabels, organisationLabels } from "#db/schema/index.ts";
import type { LabelState } from "#db/vocabulary.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { monthBits } from "../products/months.ts";
import { changeListing } from "./change-listing.server.ts";
import { expiryOf } from "./expiry.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";
import type { ListingTerms } from "./listings.ts";

/**
 * Says how much, when and how. An offer carries only labels its organisation holds or is converting to.
 * @throws not-found · forbidden · invalid `label.not-held`, `label.unknown` · conflict `listing.archived`
 */
export async function setTerms(actor: Member, id: string, terms: ListingTerms): Promise<Listing> {
	const listing = await requireOwnListing(actor, id);
	if (listing.status === "archived") refuse("conflict", "listing.archived");
	const { months, price, minimumOrder, labels: slugs, ...columns } = terms;
	const carried = await labelsOf(listing, slugs);
	const season = { months: monthBits(months), endsOn: terms.endsOn ?? null };
	return changeListing(
		actor,
		id,
		"listing.terms-set",
		{
			...columns,
			...season,
			// what was left empty is emptied, not kept
			quantity: terms.quantity ?? null,
			unit: terms.unit ?? null,
			period: terms.period ?? null,
			priceUnit: terms.priceUnit ?? null,
			startsOn: terms.startsOn ?? null,
			radiusKm: terms.radiusKm ?? null,
			priceCents: price ?? null,
			minimumOrderCents: minimumOrder ?? null,
			...(listing.status === "published" ? { expiresOn: expiryOf(season, actor.now) } : {}),
		},
		(tx) => replaceLabels(tx, id, carried),
	);
}

type Carried = { labelId: number; state: LabelState };

async function labelsOf(listing: Listing, slugs: string[]): Promise<Carried[]> {
	if (slugs.length === 0) return [];
	const known = await db
		.select({ labelId: labels.id, state: organisationLabels.state })
		.from(labels)
		.leftJoin(
			organisationLabels,
			and(
				eq(organisationLabels.labelId, labels.id),
				eq(organisationLabels.organisationId, listing.organisationId),
			),
		)
		.where(inArray(labels.slug, slugs));
	if (known.length < slugs.length) refuse("invalid", "label.unknown", { field: "labels" });
	if (listing.side === "offer" && known.some(({ state }) => state === null))
		refuse("invalid", "label.not-held", { field: "labels" });
	return known.map(({ labelId, state }) => ({
		labelId,
		state: listing.side === "need" ? "held" : (state ?? "held"),
	}));
}

async function replaceLabels(
	tx: Transaction,
	listingId: string,
	carried: Carried[],
): Promise<void> {
	await tx.delete(listingLabels).where(eq(listingLabels.listingId, listingId));
	if (carried.length > 0)
		await tx.insert(listingLabels).values(carried.map((label) => ({ ...label, listingId })));
}
