import { beforeAll, expect, test } from "vitest";
import type { Member } from "#app/domain/actor.ts";
import { findVisibleListing } from "#app/domain/listings/find-visible-listing.server.ts";
import { describeListing, startListing } from "#app/domain/listings/start-listing.server.ts";
import { monthsIn } from "#app/domain/products/months.ts";
import { rowOf } from "#test/support/listings.ts";
import { listing, organisation, villager } from "#test/support/village.ts";

let lea: Member, aline: Member, marc: Member, victor: Member;
beforeAll(async () => {
	[lea, aline, marc, victor] = (await Promise.all(
		(["lea", "aline", "marc", "victor"] as const).map((key) => villager(key)),
	)) as [Member, Member, Member, Member];
});

const beetroot = { side: "offer", productName: "betteraves", description: "" } as const;

test("words are enough: the product, its season and its name come with them", async () => {
	const draft = await startListing(lea, beetroot);
	expect(draft).toMatchObject({
		status: "draft",
		side: "offer",
		title: "Betterave",
		organisationId: organisation("ferme-des-grands-pres"),
	});
	expect(monthsIn(draft.months).length).toBeLessThan(12);
});

test("an offer starts with the ways and labels of its organisation, a need with none", async () => {
	const offer = await startListing(lea, beetroot);
	expect(offer.deliveryModes).toEqual(["pick-up", "delivery"]);
	const need = await startListing(lea, { ...beetroot, side: "need" });
	expect(need.deliveryModes).toEqual([]);
});

test("a draft waits for every member of the organisation, and for nobody else", async () => {
	const draft = await startListing(lea, beetroot);
	expect(await findVisibleListing(aline, draft.id)).not.toBeNull();
	expect(marc.memberships.map(({ organisationId }) => organisationId)).not.toContain(
		draft.organisationId,
	);
	expect(await findVisibleListing(marc, draft.id)).toBeNull();
});

test("somebody who acts for no organisation adds hers first", async () => {
	expect(victor.memberships).toEqual([]);
	await expect(startListing(victor, beetroot)).rejects.toBeRefused(
		"forbidden",
		"organisation.none",
	);
});

test("a word that names nothing is said to", async () => {
	const nothing = { ...beetroot, productName: "xyzzyx" };
	await expect(startListing(lea, nothing)).rejects.toBeRefused("invalid", "product.unknown");
});

test("another product brings its own season to a draft", async () => {
	const draft = await startListing(lea, beetroot);
	const changed = await describeListing(lea, draft.id, {
		...beetroot,
		productName: "asperge",
		title: "Asperges",
	});
	expect(changed.title).toBe("Asperges");
	expect(changed.months).not.toBe(draft.months);
});

test("what is online keeps its months when its words change", async () => {
	const carrots = await rowOf(listing("carottes-des-grands-pres"));
	const changed = await describeListing(lea, carrots.id, {
		side: "offer",
		productName: "carotte",
		product: "carotte",
		title: "Carottes lavées",
		description: "",
	});
	expect(changed.months).toBe(carrots.months);
});

test("the neighbour may read an offer and not rewrite it", async () => {
	const carrots = listing("carottes-des-grands-pres");
	expect(await findVisibleListing(marc, carrots)).not.toBeNull();
	await expect(describeListing(marc, carrots, beetroot)).rejects.toBeRefused("forbidden");
});
