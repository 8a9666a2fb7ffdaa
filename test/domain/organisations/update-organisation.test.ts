import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { visitor } from "#app/domain/actor.ts";
import { createOrganisation } from "#app/domain/organisations/create-organisation.server.ts";
import { findOrganisationPage } from "#app/domain/organisations/find-organisation-page.server.ts";
import { findOwnOrganisation } from "#app/domain/organisations/find-own-organisation.server.ts";
import { updateOrganisation } from "#app/domain/organisations/update-organisation.server.ts";
import { db } from "#db/client.server.ts";
import { organisations } from "#db/schema/index.ts";
import { villageOrganisations } from "#db/village/organisations.ts";
import { facts, newSiret } from "#test/support/facts.ts";
import { organisation, TODAY, villager } from "#test/support/village.ts";

const SLUG = "ferme-des-grands-pres";
const [lea, aline, marc, claire] = await Promise.all([
	villager("lea"),
	villager("aline"),
	villager("marc"),
	villager("claire"),
]);

test("a member changes what her organisation says; its address stays, and everybody sees it", async () => {
	expect(aline.memberships).toMatchObject([{ role: "member" }]);
	const changed = facts({
		name: "Les Grands Prés",
		specialty: "Le chou rave",
		labelsHeld: ["hve"],
	});
	await updateOrganisation(aline, SLUG, changed);
	await updateOrganisation(aline, SLUG, changed);
	const page = await findOrganisationPage(visitor(), SLUG);
	expect(page.organisation).toMatchObject({
		slug: SLUG,
		name: "Les Grands Prés",
		specialty: "Le chou rave",
		siret: null,
		updatedAt: TODAY,
	});
	expect(page.labels).toMatchObject([{ slug: "hve" }]);
});

test("another commune written without script, over the one picked, is the one meant", async () => {
	const at = async (commune: string) => {
		await updateOrganisation(lea, SLUG, facts({ communeCode: "90033", commune }));
		const { facts: shown } = await findOwnOrganisation(lea, SLUG);
		return shown.communeCode;
	};
	expect(await at("Delle (90100)")).toBe("90033");
	expect(await at("Joncherey")).toBe("90056");
	expect(await at("Belfort (90000)")).toBe("90010");
	expect(await at("delle")).toBe("90033");
	await expect(at("Saint-Claude")).rejects.toBeRefused("invalid", "commune.ambiguous");
	await expect(at("Xyzzyville")).rejects.toBeRefused("invalid", "commune.unknown");
});

test("what was left empty is empty", async () => {
	await updateOrganisation(lea, SLUG, facts({ phone: "03 84 00 00 01", description: "Long" }));
	await updateOrganisation(lea, SLUG, facts());
	const { facts: shown } = await findOwnOrganisation(lea, SLUG);
	expect(shown).toMatchObject({ phone: null, description: "", labelsHeld: [], website: null });
});

test("its form finds back what was said, and keeps the card's own address to itself", async () => {
	await updateOrganisation(
		lea,
		SLUG,
		facts({ latitude: 47.5, longitude: 7, labelsInConversion: ["ab"], showsPhone: true }),
	);
	await db
		.update(organisations)
		.set({ cardEmail: "carte@village.example" })
		.where(eq(organisations.slug, SLUG));
	const own = await findOwnOrganisation(lea, SLUG);
	expect(own.facts).toMatchObject({
		latitude: 47.5,
		longitude: 7,
		labelsHeld: [],
		labelsInConversion: ["ab"],
		showsPhone: "on",
		showsEmail: "",
	});
	expect(own.commune).toEqual({ value: "90033", label: "Delle (90100)" });
	expect(JSON.stringify(own)).not.toContain("carte@village.example");
});

test("somebody of another farm may neither see its form nor change it", async () => {
	expect(marc.memberships.map((one) => one.organisationId)).not.toContain(organisation(SLUG));
	await expect(findOwnOrganisation(marc, SLUG)).rejects.toBeRefused("forbidden");
	await expect(updateOrganisation(marc, SLUG, facts())).rejects.toBeRefused("forbidden");
});

test("an administrator may", async () => {
	await updateOrganisation(claire, SLUG, facts({ name: "Remise en ordre" }));
	expect((await findOwnOrganisation(claire, SLUG)).facts.name).toBe("Remise en ordre");
});

test("what is not there, or was taken away, is not found", async () => {
	await expect(updateOrganisation(lea, "nulle-part", facts())).rejects.toBeRefused("not-found");
	await db
		.update(organisations)
		.set({ removedAt: TODAY })
		.where(eq(organisations.id, organisation("pays-de-langres")));
	const gone = "pays-de-langres";
	await expect(updateOrganisation(claire, gone, facts())).rejects.toBeRefused("not-found");
	await expect(findOwnOrganisation(claire, gone)).rejects.toBeRefused("not-found");
	await expect(findOrganisationPage(claire, gone)).rejects.toBeRefused("not-found");
});

test("it keeps its own SIRET, and cannot take another's", async () => {
	const siret = newSiret();
	await updateOrganisation(lea, SLUG, facts({ siret }));
	await updateOrganisation(lea, SLUG, facts({ siret, name: "Même numéro" }));
	const taken = villageOrganisations["ferme-du-moulin"].siret;
	await expect(updateOrganisation(lea, SLUG, facts({ siret: taken }))).rejects.toBeRefused(
		"conflict",
		"organisation.siret-taken",
	);
	const { facts: shown } = await findOwnOrganisation(lea, SLUG);
	expect(shown).toMatchObject({ siret, name: "Même numéro" });
});

test("a SIRET that only a removed card had is free", async () => {
	const siret = newSiret();
	await db
		.update(organisations)
		.set({ siret, removedAt: TODAY })
		.where(eq(organisations.id, organisation("pays-ledonien")));
	expect((await updateOrganisation(lea, SLUG, facts({ siret }))).siret).toBe(siret);
});

test("two that take one SIRET at once: one does, the other is told", async () => {
	const siret = newSiret();
	const outcomes = await Promise.allSettled([
		updateOrganisation(lea, SLUG, facts({ siret })),
		updateOrganisation(marc, "ferme-du-moulin", facts({ siret })),
		createOrganisation(claire, facts({ siret })),
	]);
	const refused = outcomes.filter((outcome) => outcome.status === "rejected");
	expect(refused).toHaveLength(2);
	for (const { reason } of refused)
		expect(reason).toBeRefused("conflict", "organisation.siret-taken");
});
