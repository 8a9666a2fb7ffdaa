import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { isMemberOf, visitor } from "#app/domain/actor.ts";
import { findActiveOrganisation } from "#app/domain/organisations/find-active-organisation.server.ts";
import { findClaimableCard } from "#app/domain/organisations/find-claimable-card.server.ts";
import { findOrganisationPage } from "#app/domain/organisations/find-organisation-page.server.ts";
import { structuredData } from "#app/domain/organisations/structured-data.ts";
import { db } from "#db/client.server.ts";
import { directorySources, organisations, photos } from "#db/schema/index.ts";
import { listing, organisation, villager } from "#test/support/village.ts";

const CARD = "fromagerie-du-larmont";
const FARM = "ferme-des-grands-pres";

/** Facts that a person might not want shown, each easy to look for. */
const personal = {
	street: "3 impasse de la personne",
	phone: "06 00 00 00 42",
	publicEmail: "personne@village.example",
	cardEmail: "carte@village.example",
};

async function change(slug: string, facts: Partial<typeof organisations.$inferInsert>) {
	await db.update(organisations).set(facts).where(eq(organisations.slug, slug));
}

test("an unclaimed card shows public facts, where they come from, and nothing of a person", async () => {
	const [source] = await db
		.insert(directorySources)
		.values({ name: "Annuaire du comté", credit: "Licence Ouverte 2.0" })
		.returning();
	await change(CARD, { ...personal, showsPhone: true, showsEmail: true, sourceId: source!.id });

	const page = await findOrganisationPage(visitor(), CARD);

	expect(page).toMatchObject({
		isClaimed: false,
		mayEdit: false,
		source: { name: "Annuaire du comté", credit: "Licence Ouverte 2.0" },
		organisation: { name: "Fromagerie du Larmont", postcode: "25300" },
	});
	const shown = JSON.stringify([page, structuredData({ ...page, url: "u", image: "i" })]);
	for (const fact of Object.values(personal)) expect(shown).not.toContain(fact);
});

test("the address that proves a claim is never told, only that there is one", async () => {
	await change(CARD, { cardEmail: personal.cardEmail });
	const card = await findClaimableCard(CARD);
	expect(card).toEqual({ name: "Fromagerie du Larmont", slug: CARD, hasEmail: true });
	expect(await findClaimableCard("boucherie-des-halles")).toMatchObject({ hasEmail: false });
	await expect(findClaimableCard(FARM)).rejects.toBeRefused("conflict", "card.claimed");
	await expect(findClaimableCard("nulle-part")).rejects.toBeRefused("not-found");
});

test("a member's phone and e-mail show when she wants it, each for itself", async () => {
	const read = async () => (await findOrganisationPage(visitor(), FARM)).organisation;
	await change(FARM, { ...personal, showsPhone: false, showsEmail: false });
	expect(await read()).toMatchObject({ phone: null, publicEmail: null, street: personal.street });
	await change(FARM, { showsPhone: true });
	expect(await read()).toMatchObject({ phone: personal.phone, publicEmail: null });
	await change(FARM, { showsPhone: false, showsEmail: true });
	expect(await read()).toMatchObject({ phone: null, publicEmail: personal.publicEmail });
	expect(JSON.stringify(await read())).not.toContain(personal.cardEmail);
});

test("its members and administrators are offered to change it, and nobody else", async () => {
	const rights = async (key: "lea" | "aline" | "marc" | "claire" | "ines") => {
		const { mayEdit, mayManageMembers } = await findOrganisationPage(await villager(key), FARM);
		return { mayEdit, mayManageMembers };
	};
	expect(isMemberOf(await villager("marc"), organisation(FARM))).toBe(false);
	expect(await rights("lea")).toEqual({ mayEdit: true, mayManageMembers: true });
	expect(await rights("aline")).toEqual({ mayEdit: true, mayManageMembers: false });
	expect(await rights("claire")).toEqual({ mayEdit: true, mayManageMembers: true });
	expect(await rights("marc")).toEqual({ mayEdit: false, mayManageMembers: false });
	expect(await rights("ines")).toEqual({ mayEdit: false, mayManageMembers: false });
});

test("its own pictures are on its page, those of its listings are not", async () => {
	const picture = {
		width: 800,
		height: 600,
		colour: "#aabbcc",
		organisationId: organisation(FARM),
	};
	await db.insert(photos).values([
		{ ...picture, file: "second", rank: 1 },
		{ ...picture, file: "first", rank: 0 },
		{ ...picture, file: "listing", listingId: listing("poireaux-des-grands-pres") },
	]);
	const page = await findOrganisationPage(visitor(), FARM);
	expect(page.photos.map(({ file }) => file)).toEqual(["first", "second"]);
});

test("an address nobody has is not found", async () => {
	await expect(findOrganisationPage(visitor(), "nulle-part")).rejects.toBeRefused("not-found");
});

test("search engines read what the page shows, in the words of schema.org", async () => {
	await change(FARM, { ...personal, showsPhone: true, showsEmail: false, website: null });
	const page = await findOrganisationPage(visitor(), FARM);
	expect(
		structuredData({ ...page, url: "https://m.example/s/f", image: "https://m.example/i" }),
	).toEqual({
		"@context": "https://schema.org",
		"@type": "LocalBusiness",
		name: "Ferme des Grands Prés",
		url: "https://m.example/s/f",
		image: "https://m.example/i",
		slogan: expect.any(String),
		description: expect.any(String),
		address: {
			"@type": "PostalAddress",
			streetAddress: personal.street,
			postalCode: "90100",
			addressLocality: "Joncherey",
			addressCountry: "FR",
		},
		geo: { "@type": "GeoCoordinates", latitude: expect.any(Number), longitude: expect.any(Number) },
		telephone: personal.phone,
	});
});

test("one acts for an organisation that has a name and an address, or for none", async () => {
	expect(await findActiveOrganisation(await villager("lea"))).toEqual({
		slug: FARM,
		name: "Ferme des Grands Prés",
	});
	expect(await findActiveOrganisation(await villager("victor"))).toBeNull();
});
