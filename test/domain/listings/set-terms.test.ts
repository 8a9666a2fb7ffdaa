import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Member } from "#app/domain/actor.ts";
import { ListingTerms } from "#app/domain/listings/listings.ts";
import { setTerms } from "#app/domain/listings/set-terms.server.ts";
import { startListing } from "#app/domain/listings/start-listing.server.ts";
import { parseForm } from "#app/web/read-form.server.ts";
import { db } from "#db/client.server.ts";
import { labels, listingLabels } from "#db/schema/index.ts";
import { terms } from "#test/support/listings.ts";
import { listing, villager } from "#test/support/village.ts";

let lea: Member, marc: Member, nadia: Member;
beforeAll(async () => {
	lea = await villager("lea");
	marc = await villager("marc");
	nadia = await villager("nadia");
});

async function carriedBy(id: string) {
	return db
		.select({ slug: labels.slug, state: listingLabels.state })
		.from(listingLabels)
		.innerJoin(labels, eq(labels.id, listingLabels.labelId))
		.where(eq(listingLabels.listingId, id));
}

test("amounts are kept in cents, what is left empty is emptied", async () => {
	const { id } = await startListing(lea, {
		side: "offer",
		productName: "betterave",
		description: "",
	});
	const set = await setTerms(
		lea,
		id,
		terms({
			quantity: 40,
			unit: "kg",
			period: "week",
			price: 160,
			priceUnit: "kg",
			minimumOrder: 8000,
		}),
	);
	expect(set).toMatchObject({ quantity: 40, priceCents: 160, minimumOrderCents: 8000 });
	const emptied = await setTerms(lea, id, terms());
	expect(emptied).toMatchObject({
		quantity: null,
		unit: null,
		priceCents: null,
		minimumOrderCents: null,
	});
});

test("an offer carries only labels its organisation holds, and says when it is converting", async () => {
	const { id } = await startListing(marc, { side: "offer", productName: "lait", description: "" });
	await setTerms(marc, id, terms({ labels: ["ab"] }));
	expect(await carriedBy(id)).toEqual([{ slug: "ab", state: "in-conversion" }]);
	await expect(setTerms(marc, id, terms({ labels: ["label-rouge"] }))).rejects.toBeRefused(
		"invalid",
		"label.not-held",
	);
	await expect(setTerms(marc, id, terms({ labels: ["no-such-label"] }))).rejects.toBeRefused(
		"invalid",
		"label.unknown",
	);
	expect(await carriedBy(id)).toEqual([{ slug: "ab", state: "in-conversion" }]);
});

test("a need asks for any label", async () => {
	const { id } = await startListing(nadia, {
		side: "need",
		productName: "poulet",
		description: "",
	});
	await setTerms(nadia, id, terms({ labels: ["label-rouge", "ab"] }));
	expect((await carriedBy(id)).map(({ slug }) => slug).sort()).toEqual(["ab", "label-rouge"]);
});

test("new months of what is online move the day it leaves", async () => {
	const set = await setTerms(lea, listing("carottes-des-grands-pres"), terms({ months: [10, 11] }));
	expect(set.expiresOn).toBe("2026-11-30");
});

test("the neighbour may not", async () => {
	await expect(setTerms(marc, listing("carottes-des-grands-pres"), terms())).rejects.toBeRefused(
		"forbidden",
	);
});

test("the form says what is missing or backwards, beside the field", () => {
	const form = new FormData();
	for (const [name, value] of [
		["quantity", "1 200,5"],
		["price", "1,60"],
		["months", "7"],
		["startsOn", "2026-09-10"],
		["endsOn", "2026-09-01"],
	] as const)
		form.append(name, value);
	const read = parseForm(form, ListingTerms);
	expect(read).toHaveProperty("reply");
	expect("reply" in read && read.reply.errors).toMatchObject({
		unit: [{ reason: "required" }],
		priceUnit: [{ reason: "required" }],
		endsOn: [{ reason: "dates.backwards" }],
	});
	expect("reply" in read && read.reply.values["quantity"]).toBe("1 200,5");
});
