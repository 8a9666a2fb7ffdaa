import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import {
	type Listing,
	listingLabels,
	listings,
	organisationLabels,
	organisations,
} from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { changeListing } from "./change-listing.server.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";
import type { ListingSubject } from "./listings.ts";
import { productOf } from "./product-of.server.ts";

/**
 * Starts an offer or a need of the organisation the actor acts for, as a draft that waits for her on any device. Months start
 * as the product's usual season, the title as its name, an offer's modes and labels as the organisation's.
 * @throws forbidden `organisation.none` when she acts for none · invalid `product.unknown`
 */
export async function startListing(actor: Member, subject: ListingSubject): Promise<Listing> {
	const organisationId = actor.organisationId ?? refuse("forbidden", "organisation.none");
	const product = await productOf(subject);
	const habits = subject.side === "offer" ? await habitsOf(organisationId) : null;
	return db.transaction(async (tx) => {
		const [draft] = await tx
			.insert(listings)
			.values({
				organisationId,
				authorId: actor.personId,
				side: subject.side,
				productId: product.id,
				title: subject.title ?? product.name,
				description: subject.description,
				months: product.months,
				...habits?.modes,
				createdAt: actor.now,
				updatedAt: actor.now,
			})
			.returning();
		if (!draft) return refuse("not-found");
		if (habits && habits.labels.length > 0)
			await tx
				.insert(listingLabels)
				.values(habits.labels.map((label) => ({ ...label, listingId: draft.id })));
		await record(tx, { name: "listing.started", subjectId: draft.id, actorId: actor.personId });
		return draft;
	});
}

/** An offer starts as the organisation usually sells: its modes, its labels. */
async function habitsOf(organisationId: string) {
	const [[modes], held] = await Promise.all([
		db
			.select({
				saleModes: organisations.saleModes,
				deliveryModes: organisations.deliveryModes,
			})
			.from(organisations)
			.where(eq(organisations.id, organisationId)),
		db
			.select({ labelId: organisationLabels.labelId, state: organisationLabels.state })
			.from(organisationLabels)
			.where(eq(organisationLabels.organisationId, organisationId)),
	]);
	return { modes: modes ?? {}, labels: held };
}

/**
 * Changes what a listing is about. Another product brings its own season, unless the months were chosen by hand.
 * @throws not-found · forbidden · invalid `product.unknown` · conflict `listing.archived`
 */
export async function describeListing(
	actor: Member,
	id: string,
	subject: ListingSubject,
): Promise<Listing> {
	const listing = await requireOwnListing(actor, id);
	if (listing.status === "archived") refuse("conflict", "listing.archived");
	const product = await productOf(subject);
	const keepsMonths = listing.productId === product.id || listing.status !== "draft";
	return changeListing(actor, id, "listing.described", {
		productId: product.id,
		title: subject.title ?? product.name,
		description: subject.description,
		months: keepsMonths ? listing.months : product.months,
	});
}
