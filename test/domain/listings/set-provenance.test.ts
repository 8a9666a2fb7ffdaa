import { beforeAll, expect, test } from "vitest";
import type { Member } from "#app/domain/actor.ts";
import { findListingPage } from "#app/domain/listings/find-listing-page.server.ts";
import { publishListing } from "#app/domain/listings/publish-listing.server.ts";
import { setProvenance } from "#app/domain/listings/set-provenance.server.ts";
import { startListing } from "#app/domain/listings/start-listing.server.ts";
import { rowOf } from "#test/support/listings.ts";
import { listing, villager } from "#test/support/village.ts";

let lea: Member, samira: Member, paul: Member;
beforeAll(async () => {
	lea = await villager("lea");
	samira = await villager("samira");
	paul = await villager("paul");
});

const plain = { origin: "own", originNote: "", visibility: "public" } as const;
const resold = { ...plain, origin: "resold" } as const;

async function onlineCarrots(actor: Member): Promise<string> {
	const { id } = await startListing(actor, {
		side: "offer",
		productName: "carotte",
		product: "carotte",
		description: "",
	});
	await publishListing(actor, id);
	return id;
}

test("one relay is counted from the producer, two from the relay", async () => {
	const first = await rowOf(listing("carottes-a-lepicerie"));
	expect(first.intermediaries).toBe(1);
	const id = await onlineCarrots(paul);
	const second = await setProvenance(paul, id, { ...resold, source: "epicerie-den-face" });
	expect(second).toMatchObject({ intermediaries: 2, sourceListingId: first.id });
});

test("a source with nothing online is taken for the producer", async () => {
	const id = await onlineCarrots(paul);
	const set = await setProvenance(paul, id, { ...resold, source: "brasserie-la-bourbeuse" });
	expect(set).toMatchObject({ intermediaries: 1, sourceListingId: null });
});

test("what happens up the chain is counted down the chain", async () => {
	const atPauls = await onlineCarrots(paul);
	await setProvenance(paul, atPauls, { ...resold, source: "epicerie-den-face" });
	expect((await rowOf(atPauls)).intermediaries).toBe(2);
	await setProvenance(samira, listing("carottes-a-lepicerie"), plain);
	expect((await rowOf(atPauls)).intermediaries).toBe(1);
	await setProvenance(samira, listing("carottes-a-lepicerie"), {
		...resold,
		source: "ferme-des-grands-pres",
	});
	expect((await rowOf(atPauls)).intermediaries).toBe(2);
});

test("a chain does not bite its tail, and nobody resells herself", async () => {
	await setProvenance(samira, listing("carottes-a-lepicerie"), {
		...resold,
		source: "ferme-des-grands-pres",
	});
	await expect(
		setProvenance(lea, listing("carottes-des-grands-pres"), {
			...resold,
			source: "epicerie-den-face",
		}),
	).rejects.toBeRefused("invalid", "source.loop");
	await expect(
		setProvenance(samira, listing("carottes-a-lepicerie"), {
			...resold,
			source: "epicerie-den-face",
		}),
	).rejects.toBeRefused("invalid", "source.self");
	await expect(
		setProvenance(samira, listing("carottes-a-lepicerie"), { ...resold, source: "nowhere" }),
	).rejects.toBeRefused("invalid", "source.unknown");
});

test("the page counts the relays for whoever looks, and says so", async () => {
	const joncherey = { code: "90056", name: "Joncherey", latitude: 47.53, longitude: 7.0 };
	const page = await findListingPage(paul, listing("carottes-a-lepicerie"), joncherey);
	expect(page.shortCircuit?.holds).toBe(true);
	expect(page.shortCircuit?.because[0]).toEqual({ kind: "relays", count: 1, max: 1 });
	const twice = await onlineCarrots(paul);
	await setProvenance(paul, twice, { ...resold, source: "epicerie-den-face" });
	expect((await findListingPage(lea, twice, joncherey)).shortCircuit?.holds).toBe(false);
});

test("only its organisation may say where it comes from", async () => {
	await expect(setProvenance(paul, listing("carottes-a-lepicerie"), plain)).rejects.toBeRefused(
		"forbidden",
	);
});

test("two who would resell each other's at the same moment make no loop", async () => {
	const [atPauls, atSamiras] = [await onlineCarrots(paul), await onlineCarrots(samira)];
	const bySource = (source: string) => ({ ...resold, source });
	for (let round = 0; round < 5; round++) {
		// each sells the other nothing yet, and holds one listing of the product only
		await Promise.all([
			setProvenance(paul, atPauls, plain),
			setProvenance(samira, atSamiras, plain),
		]);
		const outcomes = await Promise.allSettled([
			setProvenance(paul, atPauls, bySource("epicerie-den-face")),
			setProvenance(samira, atSamiras, bySource("auberge-du-vieux-four")),
		]);
		const refused = outcomes.filter(({ status }) => status === "rejected");
		expect(refused.length).toBeLessThanOrEqual(1);
		for (const outcome of refused)
			expect(outcome).toMatchObject({ reason: { reason: "source.loop" } });
		const [first, second] = [await rowOf(atPauls), await rowOf(atSamiras)];
		expect(first.sourceListingId === atSamiras && second.sourceListingId === atPauls).toBe(false);
	}
});
