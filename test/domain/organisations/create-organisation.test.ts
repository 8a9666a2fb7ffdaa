import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { visitor } from "#app/domain/actor.ts";
import { createOrganisation } from "#app/domain/organisations/create-organisation.server.ts";
import { findOrganisationPage } from "#app/domain/organisations/find-organisation-page.server.ts";
import { slugOf } from "#app/domain/organisations/slug.ts";
import { db } from "#db/client.server.ts";
import { events, memberships, organisations } from "#db/schema/index.ts";
import { villageOrganisations } from "#db/village/organisations.ts";
import { facts, newSiret } from "#test/support/facts.ts";
import { organisation, TODAY, villager } from "#test/support/village.ts";

const victor = await villager("victor");

async function pageOf(slug: string) {
	return findOrganisationPage(visitor(), slug);
}

test("a new organisation is on its page, for everybody, and its author owns it", async () => {
	const { id, slug } = await createOrganisation(
		victor,
		facts({
			siret: newSiret(),
			specialty: "La carpe fumée",
			labelsHeld: ["ab"],
			labelsInConversion: ["nature-et-progres"],
			website: "petit-etang.example",
		}),
	);
	const page = await pageOf(slug);
	expect(page.organisation).toMatchObject({
		name: "Ferme du Petit Étang",
		slug: "ferme-du-petit-etang",
		specialty: "La carpe fumée",
		website: "https://petit-etang.example",
	});
	expect(page.commune).toMatchObject({ code: "90033", name: "Delle" });
	expect(page.labels.map((label) => [label.slug, label.state])).toEqual(
		expect.arrayContaining([
			["ab", "held"],
			["nature-et-progres", "in-conversion"],
		]),
	);
	expect(page).toMatchObject({ isClaimed: true, mayEdit: false, mayManageMembers: false });
	expect(
		await db.select().from(memberships).where(eq(memberships.organisationId, id)),
	).toMatchObject([{ personId: victor.personId, role: "owner" }]);
	expect(await db.select().from(events).where(eq(events.subjectId, id))).toMatchObject([
		{ name: "organisation.created", actorId: victor.personId },
	]);
});

test("it stands where it was put on the map, else where its commune is", async () => {
	const there = await createOrganisation(victor, facts({ latitude: 47.51, longitude: 7.01 }));
	expect(there).toMatchObject({ latitude: 47.51, longitude: 7.01, positionSource: "map" });
	const commune = await createOrganisation(victor, facts());
	expect(commune.positionSource).toBe("commune");
	expect(commune.latitude).toBeCloseTo(47.5, 0);
	const half = await createOrganisation(victor, facts({ latitude: 47.51 }));
	expect(half.positionSource).toBe("commune");
});

test("a commune nobody knows is refused beside its field, and nothing is kept", async () => {
	const known = await db.$count(organisations);
	for (const place of [
		{ communeCode: "99999", commune: "Nulle part" },
		{ communeCode: undefined, commune: "Xyzzyville" },
	])
		await expect(createOrganisation(victor, facts(place))).rejects.toBeRefused(
			"invalid",
			"commune.unknown",
		);
	expect(await db.$count(organisations)).toBe(known);
});

test("without script, the commune is understood as it was typed", async () => {
	const made = await createOrganisation(
		victor,
		facts({ communeCode: undefined, commune: "st dizier l eveque" }),
	);
	expect(made.communeCode).toBe("90090");
});

test("a label nobody knows is refused, and nothing is kept", async () => {
	const known = await db.$count(organisations);
	await expect(
		createOrganisation(victor, facts({ labelsHeld: ["ab", "invente"] })),
	).rejects.toBeRefused("invalid", "label.unknown");
	expect(await db.$count(organisations)).toBe(known);
});

test("a label both held and in conversion is held", async () => {
	const { slug } = await createOrganisation(
		victor,
		facts({ labelsHeld: ["ab"], labelsInConversion: ["ab"] }),
	);
	expect((await pageOf(slug)).labels).toMatchObject([{ slug: "ab", state: "held" }]);
});

test("the SIRET of a member's organisation is taken", async () => {
	const { siret } = villageOrganisations["ferme-du-moulin"];
	await expect(createOrganisation(victor, facts({ siret }))).rejects.toBeRefused(
		"conflict",
		"organisation.siret-taken",
	);
});

test("the SIRET of a directory card sends to the card, to be claimed", async () => {
	const siret = newSiret();
	await db
		.update(organisations)
		.set({ siret })
		.where(eq(organisations.id, organisation("boucherie-des-halles")));
	await expect(createOrganisation(victor, facts({ siret }))).rejects.toBeRefused(
		"conflict",
		"organisation.siret-on-card",
	);
});

test("somebody whose card was taken away may still come in, under her own number", async () => {
	const siret = newSiret();
	const removed = organisation("pays-ledonien");
	await db
		.update(organisations)
		.set({ siret, removedAt: TODAY })
		.where(eq(organisations.id, removed));
	const created = await createOrganisation(victor, facts({ siret }));
	expect(created.siret).toBe(siret);
	const [card] = await db.select().from(organisations).where(eq(organisations.id, removed));
	expect(card).toMatchObject({ siret: null, removedAt: TODAY });
});

test("two who register one SIRET at once: one does, the other is told", async () => {
	const siret = newSiret();
	const outcomes = await Promise.allSettled([
		createOrganisation(victor, facts({ siret, name: "Ferme une" })),
		createOrganisation(await villager("claire"), facts({ siret, name: "Ferme deux" })),
	]);
	const refused = outcomes.find((outcome) => outcome.status === "rejected");
	expect(refused?.reason).toBeRefused("conflict", "organisation.siret-taken");
	expect(await db.$count(organisations, eq(organisations.siret, siret))).toBe(1);
});

test("organisations of one name have addresses of their own, even at the same instant", async () => {
	const name = "Aux trois sapins";
	const one = await createOrganisation(victor, facts({ name }));
	const two = await createOrganisation(victor, facts({ name: "Aux Trois Sapins !" }));
	expect([one.slug, two.slug]).toEqual(["aux-trois-sapins", "aux-trois-sapins-2"]);
	const outcomes = await Promise.allSettled(
		Array.from({ length: 4 }, () => createOrganisation(victor, facts({ name }))),
	);
	for (const outcome of outcomes)
		if (outcome.status === "rejected")
			expect(outcome.reason).toBeRefused("conflict", "organisation.just-taken");
	const slugs = (await db.select().from(organisations))
		.map(({ slug }) => slug)
		.filter((slug) => slug.startsWith("aux-trois-sapins"));
	expect(new Set(slugs).size).toBe(slugs.length);
	expect(slugs.length).toBeGreaterThanOrEqual(3);
});

test("no organisation takes the address of the page that makes new ones", async () => {
	expect(slugOf("Nouvelle")).toBe("nouvelle");
	const { slug } = await createOrganisation(victor, facts({ name: "Nouvelle" }));
	expect(slug).toBe("nouvelle-2");
});
