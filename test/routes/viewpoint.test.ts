/** The place chosen in a search is where everything is seen from afterwards. */
import { beforeAll, expect, test } from "vitest";
import type { ListingCard } from "#app/domain/search/cards.ts";
import { loader as home } from "#app/routes/home/home.tsx";
import { loader as listingPage } from "#app/routes/listings/listing.tsx";
import { loader as organisationPage } from "#app/routes/organisations/organisation.tsx";
import { loader as searchPage } from "#app/routes/search/search.tsx";
import { search } from "#search/index.server.ts";
import { cookieIn, cookieOf, type Visit, visit } from "#test/support/request.ts";
import { listing } from "#test/support/village.ts";

const carrots = listing("carottes-des-grands-pres");
const delle = "90033";
const marseille = "13055";

beforeAll(() => search.rebuild());

/** What a browser keeps of a search around a place. */
async function chosen(place: string, options: Visit = {}): Promise<string> {
	return cookieIn((await visit(searchPage, `/recherche?lieu=${place}`, options)).headers);
}

const seen = (card: Pick<ListingCard, "km" | "shortCircuit"> | undefined) => ({
	km: card?.km,
	holds: card?.shortCircuit?.holds,
});

/** The carrots as each page shows them to this browser. */
async function carrotsSeen(cookie: string) {
	const as = { cookie };
	const page = await visit(listingPage, `/offres/${carrots}`, { as, params: { id: carrots } });
	const farm = { slug: "ferme-des-grands-pres" };
	const theirs = await visit(organisationPage, "/structures/x", { as, params: farm });
	const found = await visit(searchPage, "/recherche?q=carottes", { as });
	const cards = [
		theirs.body["listings"] as ListingCard[],
		(found.body["results"] as { listings: ListingCard[] }).listings,
	].map((list) => list.find(({ id }) => id === carrots));
	return [page.body as unknown as ListingCard, ...cards].map(seen);
}

test("a search around a place is remembered, one around nowhere known changes nothing", async () => {
	expect(await chosen(delle)).toBe(`lieu=${delle}`);
	expect(await chosen("delle")).toBe(`lieu=${delle}`);
	expect(await chosen("xylophone")).toBe("");
	expect(await chosen("")).toBe("");
});

test("pages and cards tell distance and short circuit from there, all the same", async () => {
	const near = await carrotsSeen(await chosen(delle));
	expect(near[0]).toEqual({ km: expect.closeTo(1.64, 1), holds: true });
	expect(near).toEqual([near[0], near[0], near[0]]);
	const far = await carrotsSeen(await chosen(marseille));
	expect(far[0]?.km).toBeGreaterThan(400);
	expect(far[0]?.holds).toBe(false);
	expect(far).toEqual([far[0], far[0], far[0]]);
});

test("nobody is told a distance from a place she never gave", async () => {
	for (const { km, holds } of await carrotsSeen("")) expect([km, holds]).toEqual([null, null]);
});

test("the place chosen comes before that of her organisation, which serves until then", async () => {
	const cookie = await cookieOf("nadia");
	const [fromWork] = await carrotsSeen(cookie);
	expect(fromWork).toMatchObject({ holds: true });
	const [fromThere] = await carrotsSeen(`${cookie}; ${await chosen(marseille, { as: "nadia" })}`);
	expect(fromThere).toMatchObject({ holds: false });
});

test("the home page tells distances from there too", async () => {
	const { body } = await visit(home, "/", { as: { cookie: await chosen(marseille) } });
	const offers = body["offers"] as ListingCard[];
	expect(offers.length).toBeGreaterThan(0);
	for (const { km } of offers) expect(km).toBeGreaterThan(400);
	expect(body["centre"]).toMatchObject({ code: marseille });
});
