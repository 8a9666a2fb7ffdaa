import { and, eq, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { type Listing, listings } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { keepListingsFindable } from "../search/keep-findable.server.ts";
import { changeListing } from "./change-listing.server.ts";
import { requireOwnListing } from "./find-visible-listing.server.ts";
import type { ListingProvenance } from "./listings.ts";
import { sourceOf } from "./source-of.server.ts";

/**
 * Says where the thing comes from and who sees the listing. Reselling counts the chain of relays up to the producer (R31, R32):
 * it follows the listing that its source organisation publishes for the same product, and every listing further down the chain
 * is counted again.
 * @throws not-found · forbidden · conflict `listing.archived` ·
 *         invalid `required`, `source.unknown`, `source.ambiguous`, `source.self`, `source.loop`
 */
export async function setProvenance(
	actor: Member,
	id: string,
	{ origin, originNote, visibility, ...named }: ListingProvenance,
): Promise<Listing> {
	const listing = await requireOwnListing(actor, id);
	if (listing.status === "archived") refuse("conflict", "listing.archived");
	const chain = origin === "resold" ? await chainFrom(listing, await sourceOf(named)) : direct;
	return changeListing(
		actor,
		id,
		"listing.provenance-set",
		{ origin, originNote, visibility, ...chain },
		async (tx) => {
			await refuseLoop(tx, id, chain.sourceListingId);
			await recountRelays(tx, id);
		},
	);
}

const direct = { sourceOrganisationId: null, sourceListingId: null, intermediaries: 0 };

async function chainFrom(listing: Listing, source: { id: string }) {
	if (source.id === listing.organisationId)
		return refuse("invalid", "source.self", { field: "sourceName" });
	const [theirs] = await db
		.select({ id: listings.id, intermediaries: listings.intermediaries })
		.from(listings)
		.where(
			and(
				eq(listings.organisationId, source.id),
				eq(listings.side, "offer"),
				eq(listings.status, "published"),
				listing.productId === null ? sql`false` : eq(listings.productId, listing.productId),
			),
		)
		.orderBy(listings.intermediaries)
		.limit(1);
	return {
		sourceOrganisationId: source.id,
		sourceListingId: theirs?.id ?? null,
		intermediaries: (theirs?.intermediaries ?? 0) + 1,
	};
}

/**
 * A chain that bit its tail would be counted for ever. Chains change one at a time: of two that close a loop together, the second
 * sees the first.
 */
async function refuseLoop(tx: Transaction, id: string, source: string | null): Promise<void> {
	if (!source) return;
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext('chains of listings'))`);
	const found = await tx.execute(sql`
		with recursive chain as (
			select id, source_listing_id from listings where id = ${source}
			union
			select above.id, above.source_listing_id
			from listings above join chain on above.id = chain.source_listing_id
		)
		select 1 from chain where id = ${id}`);
	if (found.length > 0) refuse("invalid", "source.loop", { field: "sourceName" });
}

/** Whoever resells this one stands one relay further. */
async function recountRelays(tx: Transaction, id: string): Promise<void> {
	const recounted = await tx.execute<{ id: string }>(sql`
		with recursive below as (
			select id, intermediaries::int as relays from listings where id = ${id}
			union
			select next.id, below.relays + 1
			from listings next join below on next.source_listing_id = below.id
		)
		update listings set intermediaries = below.relays
		from below
		where listings.id = below.id and listings.id <> ${id}
			and listings.intermediaries <> below.relays
		returning listings.id`);
	const ids = recounted.map((row) => row.id);
	if (ids.length > 0) await keepListingsFindable(tx, ids);
}
