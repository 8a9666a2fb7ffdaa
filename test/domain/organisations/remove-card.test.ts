import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { visitor } from "#app/domain/actor.ts";
import { claimCard, proveClaim } from "#app/domain/organisations/claim-card.server.ts";
import { findOrganisationPage } from "#app/domain/organisations/find-organisation-page.server.ts";
import { listOpenRemovals } from "#app/domain/organisations/list-open-removals.server.ts";
import {
	decideRemoval,
	proveRemoval,
	requestRemoval,
} from "#app/domain/organisations/remove-card.server.ts";
import { db } from "#db/client.server.ts";
import {
	labels,
	organisationLabels,
	organisations,
	photos,
	removalRequests,
} from "#db/schema/index.ts";
import { unclaimedCard } from "#test/support/cards.ts";
import { newSiret } from "#test/support/facts.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo, mailsTo } from "#test/support/mails.ts";
import { organisation, TODAY, villager } from "#test/support/village.ts";

const somebody = { ...visitor(), now: TODAY };
const [ines, claire, victor, lea] = await Promise.all([
	villager("ines"),
	villager("claire"),
	villager("victor"),
	villager("lea"),
]);

let cards = 0;

/** A directory card of somebody in Delle, which Inès animates, with all that a directory may say of her. */
async function card(facts: Partial<typeof organisations.$inferInsert> = {}) {
	cards += 1;
	const made = await unclaimedCard({
		kind: "producer",
		siret: newSiret(),
		nafCode: "01.13Z",
		specialty: "Les œufs",
		description: "Madame Untel élève des poules.",
		street: "3 impasse des Poules",
		postcode: "90100",
		latitude: 47.5,
		longitude: 7,
		positionSource: "source",
		openingHours: "le samedi",
		saleModes: ["farm-gate"],
		website: "https://untel.example",
		phone: "06 00 00 00 42",
		publicEmail: "untel@village.example",
		cardEmail: `untel-${cards}@village.example`,
		sourceKey: `annuaire ${cards}`,
		...facts,
	});
	const [label] = await db.select().from(labels).where(eq(labels.slug, "ab"));
	await db.insert(organisationLabels).values({ organisationId: made.id, labelId: label!.id });
	await db.insert(photos).values({ ...picture, organisationId: made.id });
	return { ...made, cardEmail: made.cardEmail ?? "" };
}

const picture = { file: "f", width: 1, height: 1, colour: "#ffffff" };

async function rowOf(id: string) {
	const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
	return row!;
}

async function removalMailedTo(address: string): Promise<string> {
	await jobsDone();
	const link = new URL(await linkMailedTo(address), "http://localhost");
	expect(link.pathname).toBe("/retrait");
	return link.searchParams.get("jeton") ?? "";
}

async function requestOn(organisationId: string): Promise<string> {
	const [request] = await db
		.select()
		.from(removalRequests)
		.where(eq(removalRequests.organisationId, organisationId));
	return request?.id ?? "";
}

test("the card's own address takes it away at once, without an account", async () => {
	const { id, slug, cardEmail } = await card();
	await requestRemoval(somebody, slug, { email: cardEmail, reason: "" });
	expect((await rowOf(id)).removedAt).toBeNull();

	await proveRemoval(await removalMailedTo(cardEmail), TODAY);

	await expect(findOrganisationPage(somebody, slug)).rejects.toBeRefused("not-found");
	expect(await db.$count(photos, eq(photos.organisationId, id))).toBe(0);
});

test("what stays of it is what keeps an import from bringing it back, and nothing more", async () => {
	const before = await card();
	await requestRemoval(somebody, before.slug, { email: before.cardEmail, reason: "" });
	await proveRemoval(await removalMailedTo(before.cardEmail), TODAY);
	const { name, siret, communeCode, sourceKey } = before;
	expect(await rowOf(before.id)).toEqual({
		...{ id: before.id, number: before.number, slug: before.slug, kind: before.kind },
		...{ name, siret, communeCode, sourceKey, sourceId: null },
		...{ nafCode: null, specialty: "", description: "", street: "", postcode: "" },
		...{ latitude: null, longitude: null, positionSource: "commune" },
		...{ openingHours: "", saleModes: [], deliveryModes: [], languages: ["fr"] },
		...{ website: null, phone: null, publicEmail: null, cardEmail: null },
		...{ showsPhone: false, showsEmail: false, claimedAt: null, removedAt: TODAY },
		...{ createdAt: before.createdAt, updatedAt: before.updatedAt },
	});
	expect(
		await db.$count(organisationLabels, eq(organisationLabels.organisationId, before.id)),
	).toBe(0);
});

test("any other address waits for an animator, and nobody learns which is the card's", async () => {
	const { id, slug, cardEmail } = await card();
	const answers = [
		await requestRemoval(somebody, slug, { email: cardEmail, reason: "" }),
		await requestRemoval(somebody, slug, { email: "autre@village.example", reason: "C'est moi" }),
	];
	expect(answers[1]).toEqual(answers[0]);
	await jobsDone();
	expect(await mailsTo("autre@village.example")).toEqual([]);
	const open = (await listOpenRemovals(ines)).filter((one) => one.slug === slug);
	expect(open.map(({ email, reason }) => [email, reason])).toContainEqual([
		"autre@village.example",
		"C'est moi",
	]);

	await decideRemoval(ines, open.find(({ reason }) => reason)!.id, true);

	await expect(findOrganisationPage(somebody, slug)).rejects.toBeRefused("not-found");
	expect((await rowOf(id)).removedAt).toEqual(TODAY);
	expect((await listOpenRemovals(ines)).map((one) => one.slug)).not.toContain(slug);
});

test("an animator may keep a card; deciding again changes nothing", async () => {
	const { id, slug } = await card();
	await requestRemoval(somebody, slug, { email: "autre@village.example", reason: "" });
	const request = await requestOn(id);
	await decideRemoval(ines, request, false);
	await decideRemoval(ines, request, true);
	expect((await rowOf(id)).removedAt).toBeNull();
	expect((await findOrganisationPage(somebody, slug)).organisation.name).toBe(`Fiche ${cards}`);
});

test("an animator decides for her communes only, an administrator everywhere, others nowhere", async () => {
	const { id, slug } = await card({ communeCode: "90010" });
	await requestRemoval(somebody, slug, { email: "autre@village.example", reason: "" });
	const request = await requestOn(id);
	for (const actor of [ines, victor, lea]) {
		expect((await listOpenRemovals(actor)).map((one) => one.slug)).not.toContain(slug);
		await expect(decideRemoval(actor, request, true)).rejects.toBeRefused("not-found");
	}
	for (const nothing of ["00000000-0000-8000-8000-000000000000", "pas-un-numero"])
		await expect(decideRemoval(claire, nothing, true)).rejects.toBeRefused("not-found");
	expect((await rowOf(id)).removedAt).toBeNull();
	await decideRemoval(claire, request, true);
	expect((await rowOf(id)).removedAt).toEqual(TODAY);
});

test("a link that is too old, used or invented is spent", async () => {
	const { id, slug, cardEmail } = await card();
	await requestRemoval(somebody, slug, { email: cardEmail, reason: "" });
	const secret = await removalMailedTo(cardEmail);
	const late = new Date(TODAY.getTime() + 7 * 24 * 3_600_000);
	await expect(proveRemoval(secret, late)).rejects.toBeRefused("conflict", "link.spent");
	for (const garbage of ["", "garbage"])
		await expect(proveRemoval(garbage, TODAY)).rejects.toBeRefused("conflict", "link.spent");
	expect((await rowOf(id)).removedAt).toBeNull();
	await proveRemoval(secret, TODAY);
	await expect(proveRemoval(secret, TODAY)).rejects.toBeRefused("conflict", "link.spent");
});

test("an organisation with members, or none at all, is not a card to remove", async () => {
	const asked = { email: "autre@village.example", reason: "" };
	await expect(requestRemoval(somebody, "ferme-du-moulin", asked)).rejects.toBeRefused(
		"conflict",
		"card.claimed",
	);
	await expect(requestRemoval(somebody, "nulle-part", asked)).rejects.toBeRefused("not-found");
});

test("a card claimed in the meantime is its owner's: neither an old link nor an animator empties it", async () => {
	const { id, slug, cardEmail } = await card();
	await requestRemoval(somebody, slug, { email: cardEmail, reason: "" });
	const secret = await removalMailedTo(cardEmail);
	const request = await requestOn(id);
	await claimCard(victor, slug, { message: "" });
	await jobsDone();
	const proof = new URL(await linkMailedTo(cardEmail), "http://localhost").searchParams;
	await proveClaim(proof.get("jeton") ?? "", TODAY);

	await expect(proveRemoval(secret, TODAY)).rejects.toBeRefused("conflict", "card.claimed");
	await expect(decideRemoval(ines, request, true)).rejects.toBeRefused("conflict", "card.claimed");

	expect(await rowOf(id)).toMatchObject({ removedAt: null, phone: "06 00 00 00 42" });
	expect(await db.$count(photos, eq(photos.organisationId, id))).toBe(1);
	expect((await listOpenRemovals(ines)).map((one) => one.slug)).not.toContain(slug);
});

test("the village's own cards are still there", async () => {
	expect((await rowOf(organisation("boucherie-des-halles"))).removedAt).toBeNull();
});
