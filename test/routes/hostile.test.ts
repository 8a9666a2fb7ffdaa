/** What somebody who means harm would try on pages, signed in or not. */
import { expect, test } from "vitest";
import { createOrganisation } from "#app/domain/organisations/create-organisation.server.ts";
import { action as startCopy } from "#app/routes/listings/copy.ts";
import { loader as listingPage } from "#app/routes/listings/listing.tsx";
import { action as publish } from "#app/routes/listings/publication.ts";
import { action as claim } from "#app/routes/organisations/claim.tsx";
import { action as newOrganisation } from "#app/routes/organisations/new.tsx";
import { loader as page } from "#app/routes/organisations/organisation.tsx";
import { loader as shareImage } from "#app/routes/organisations/share-image.ts";
import { limit } from "#app/web/rate-limit.server.ts";
import { type VillagerKey, villagers } from "#db/village/people.ts";
import { unclaimedCard } from "#test/support/cards.ts";
import { facts } from "#test/support/facts.ts";
import { visit } from "#test/support/request.ts";
import { listing, villager } from "#test/support/village.ts";

/** Takes all the tries that `who` has of `what`. */
async function exhaust(what: Parameters<typeof limit>[0], who: string): Promise<void> {
	for (let tries = 0; tries < 500; tries++)
		if (await limit(what, who).catch(() => "refused")) return;
	throw new Error(`${what} has no end`);
}

test("whoever makes organisations, copies or publications without end is stopped", async () => {
	const { personId } = await villager("hugo");
	await exhaust("join-network", personId);
	await exhaust("publish", personId);
	const params = { id: listing("carottes-des-grands-pres") };
	const asHugo = { as: "hugo", params, form: {} } as const;
	for (const action of [newOrganisation, startCopy, publish])
		expect(await visit(action, "/x", asHugo)).toMatchObject({ status: 429 });
	// others go on
	expect(await visit(publish, "/x", { ...asHugo, as: "lea" })).toMatchObject({ status: 302 });
});

test("pictures of one organisation are not drawn for one address without end", async () => {
	const params = { slug: "ferme-des-grands-pres" };
	await exhaust("draw-card", "192.0.2.77");
	const draw = (address: string) => visit(shareImage, "/x", { params, address });
	expect(await draw("192.0.2.77")).toMatchObject({ status: 429 });
	expect(await draw("192.0.2.78")).toMatchObject({ status: 200 });
});

test("however many accounts claim a card, its mailbox is written to a few times a day", async () => {
	const { slug } = await unclaimedCard({ cardEmail: "etal@village.example" });
	const params = { slug };
	const statuses: number[] = [];
	for (const as of ["hugo", "victor", "theo", "elise", "karim", "jean"] satisfies VillagerKey[])
		statuses.push((await visit(claim, "/x", { as, params, form: {} })).status);
	expect(statuses).toEqual([302, 302, 302, 302, 302, 429]);
});

test("a listing's page says nothing of who wrote it", async () => {
	const { personId } = await villager("lea");
	const id = listing("carottes-des-grands-pres");
	const { status, body } = await visit(listingPage, `/offres/${id}`, { params: { id } });
	expect(status).toBe(200);
	expect(JSON.stringify(body)).not.toContain(personId);
	expect(JSON.stringify(body)).not.toContain(villagers.lea.email);
});

test("a name that would close a script is a name: it has a plain address, a page and a picture", async () => {
	const attack = "</script><script>alert(1)</script><!--";
	const { slug } = await createOrganisation(
		await villager("karim"),
		facts({ name: attack, specialty: attack, description: attack }),
	);
	expect(slug).toMatch(/^[a-z0-9-]+$/);
	const params = { slug };
	const { body } = await visit(page, `/structures/${slug}`, { params });
	expect(body["organisation"]).toMatchObject({ name: attack, description: attack });
	expect(await visit(shareImage, "/x", { params })).toMatchObject({ status: 200 });
});
