import { beforeAll, expect, test } from "vitest";
import type { Member } from "#app/domain/actor.ts";
import { visitor } from "#app/domain/actor.ts";
import { archiveListing, fulfilListing } from "#app/domain/listings/close-listing.server.ts";
import { discardDraft } from "#app/domain/listings/discard-draft.server.ts";
import { duplicateListing } from "#app/domain/listings/duplicate-listing.server.ts";
import { findVisibleListing } from "#app/domain/listings/find-visible-listing.server.ts";
import { pauseListing } from "#app/domain/listings/pause-listing.server.ts";
import { publishListing } from "#app/domain/listings/publish-listing.server.ts";
import { renewListing } from "#app/domain/listings/renew-listing.server.ts";
import { setTerms } from "#app/domain/listings/set-terms.server.ts";
import { startListing } from "#app/domain/listings/start-listing.server.ts";
import { rowOf, storyOf, terms } from "#test/support/listings.ts";
import { at, listing, TODAY, villager } from "#test/support/village.ts";

let lea: Member, marc: Member, samira: Member;
beforeAll(async () => {
	lea = await villager("lea");
	marc = await villager("marc");
	samira = await villager("samira");
});

async function draft(): Promise<string> {
	const { id } = await startListing(lea, {
		side: "offer",
		productName: "betterave",
		description: "",
	});
	return id;
}

test("a published offer is there for everybody, until its season ends", async () => {
	const id = await draft();
	await setTerms(lea, id, terms({ months: [9, 10, 11] }));
	const published = await publishListing(lea, id);
	expect(published).toMatchObject({ status: "published", expiresOn: "2026-11-30" });
	expect(await findVisibleListing(visitor(), id)).not.toBeNull();
});

test("publishing twice changes nothing and tells the story once", async () => {
	const id = await draft();
	const first = await publishListing(lea, id);
	const second = await publishListing(at(lea, "2026-10-09"), id);
	expect(second.publishedAt).toEqual(first.publishedAt);
	expect((await storyOf(id)).filter((name) => name === "listing.published")).toHaveLength(1);
});

test("a draft is not found by others, so neither are the acts on it", async () => {
	const id = await draft();
	for (const act of [
		publishListing,
		pauseListing,
		fulfilListing,
		archiveListing,
		renewListing,
		duplicateListing,
	])
		await expect(act(marc, id)).rejects.toBeRefused("not-found");
});

test("what is online is seen by others and not theirs to change", async () => {
	const id = listing("tomme-du-moulin");
	expect(await findVisibleListing(lea, id)).not.toBeNull();
	for (const act of [pauseListing, fulfilListing, archiveListing, renewListing, duplicateListing])
		await expect(act(lea, id)).rejects.toBeRefused("forbidden");
});

test("an offer whose end date has passed waits for a new one", async () => {
	const id = await draft();
	await setTerms(lea, id, terms({ endsOn: "2026-10-20" }));
	await expect(publishListing(at(lea, "2026-11-02"), id)).rejects.toBeRefused(
		"conflict",
		"listing.over",
	);
});

test("paused is found by nobody but its own, and comes back", async () => {
	const id = listing("poireaux-des-grands-pres");
	await pauseListing(lea, id);
	await pauseListing(lea, id);
	expect((await rowOf(id)).status).toBe("paused");
	expect((await storyOf(id)).filter((name) => name === "listing.paused")).toHaveLength(1);
	const back = await publishListing(lea, id);
	expect(back).toMatchObject({ status: "published", pausedAt: null });
});

test("only what is online can be paused", async () => {
	await expect(pauseListing(lea, await draft())).rejects.toBeRefused(
		"conflict",
		"listing.not-online",
	);
});

test("fulfilled stays readable by those who talked about it", async () => {
	const id = listing("besoin-legumes-epicerie");
	await fulfilListing(samira, id);
	expect((await fulfilListing(samira, id)).status).toBe("fulfilled");
	expect(await findVisibleListing(lea, id)).not.toBeNull();
	await expect(fulfilListing(lea, await draft())).rejects.toBeRefused(
		"conflict",
		"listing.not-online",
	);
});

test("renewed runs to the end of the season to come, however often it is asked", async () => {
	const id = await draft();
	await setTerms(lea, id, terms({ months: [7, 8, 9, 10], endsOn: "2026-10-31" }));
	await publishListing(lea, id);
	const renewed = await renewListing(at(lea, "2026-10-25"), id);
	expect(renewed).toMatchObject({ status: "published", expiresOn: "2027-10-31", endsOn: null });
	expect((await renewListing(at(lea, "2026-10-25"), id)).expiresOn).toBe("2027-10-31");
	await expect(renewListing(lea, await draft())).rejects.toBeRefused(
		"conflict",
		"listing.incomplete",
	);
});

test("archived is its organisation's memory: no way back but a copy", async () => {
	const id = await draft();
	await archiveListing(lea, id);
	expect((await archiveListing(lea, id)).status).toBe("archived");
	expect(await findVisibleListing(marc, id)).toBeNull();
	for (const act of [publishListing, renewListing])
		await expect(act(lea, id)).rejects.toBeRefused("conflict", "listing.archived");
	const copy = await duplicateListing(lea, id);
	expect(copy).toMatchObject({ status: "draft", title: "Betterave", publishedAt: null });
	expect(copy.id).not.toBe(id);
	expect(copy.number).not.toBe((await rowOf(id)).number);
});

test("only a draft is thrown away, once or twice", async () => {
	const id = await draft();
	await expect(discardDraft(lea, listing("miel-des-etangs"))).rejects.toBeRefused("forbidden");
	await discardDraft(lea, id);
	await discardDraft(lea, id);
	expect(await findVisibleListing(lea, id)).toBeNull();
	await expect(discardDraft(lea, listing("carottes-des-grands-pres"))).rejects.toBeRefused(
		"conflict",
		"listing.not-a-draft",
	);
});

test("what is for members is hidden from visitors and from people of no organisation", async () => {
	const id = listing("paniers-des-grands-pres");
	const victor = await villager("victor");
	expect(await findVisibleListing(marc, id)).not.toBeNull();
	expect(await findVisibleListing(victor, id)).toBeNull();
	expect(await findVisibleListing(visitor("fr", TODAY), id)).toBeNull();
});
