import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { visitor } from "#app/domain/actor.ts";
import { claimCard, proveClaim } from "#app/domain/organisations/claim-card.server.ts";
import { decideClaim, listOpenClaims } from "#app/domain/organisations/decide-claim.server.ts";
import { findOrganisationPage } from "#app/domain/organisations/find-organisation-page.server.ts";
import { db } from "#db/client.server.ts";
import { claims, memberships, organisations } from "#db/schema/index.ts";
import { villagers } from "#db/village/people.ts";
import { unclaimedCard } from "#test/support/cards.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo, mailsTo } from "#test/support/mails.ts";
import { at, organisation, TODAY, villager } from "#test/support/village.ts";

const BELFORT = "boucherie-des-halles";
const message = { message: "C'est notre boutique." };
const [victor, hugo, ines, claire, lea] = await Promise.all([
	villager("victor"),
	villager("hugo"),
	villager("ines"),
	villager("claire"),
	villager("lea"),
]);

async function ownersOf(organisationId: string): Promise<string[]> {
	const rows = await db
		.select()
		.from(memberships)
		.where(and(eq(memberships.organisationId, organisationId), eq(memberships.role, "owner")));
	return rows.map(({ personId }) => personId);
}

async function openClaimOn(organisationId: string): Promise<string> {
	const [claim] = await db
		.select()
		.from(claims)
		.where(and(eq(claims.organisationId, organisationId), isNull(claims.approvedAt)));
	return claim?.id ?? "";
}

async function secretMailedTo(address: string): Promise<string> {
	const link = new URL(await linkMailedTo(address), "http://localhost");
	return link.searchParams.get("jeton") ?? "";
}

test("the link sent to the card's own e-mail gives it to whoever asked", async () => {
	const cardEmail = "boutique@village.example";
	const { id, slug } = await unclaimedCard({ cardEmail });
	expect(await claimCard(victor, slug, message)).toBe("mailed");
	await jobsDone();
	expect(await mailsTo(villagers.victor.email)).toEqual([]);
	expect((await mailsTo(cardEmail))[0]?.text).toContain("Victor Seul");
	expect((await findOrganisationPage(visitor(), slug)).isClaimed).toBe(false);

	expect(await proveClaim(await secretMailedTo(cardEmail), TODAY)).toEqual({ slug });

	expect(await ownersOf(id)).toEqual([victor.personId]);
	const page = await findOrganisationPage(await villager("victor"), slug);
	expect(page).toMatchObject({ isClaimed: true, mayEdit: true, mayManageMembers: true });
	await expect(claimCard(hugo, slug, message)).rejects.toBeRefused("conflict", "card.claimed");
});

test("claiming again sends a new link, and the old one is spent", async () => {
	const cardEmail = "encore@village.example";
	const { id, slug } = await unclaimedCard({ cardEmail });
	await claimCard(victor, slug, message);
	await jobsDone();
	const first = await secretMailedTo(cardEmail);
	await claimCard(victor, slug, message);
	await jobsDone();
	expect(await db.$count(claims, eq(claims.organisationId, id))).toBe(1);
	await expect(proveClaim(first, TODAY)).rejects.toBeRefused("conflict", "link.spent");
	await proveClaim(await secretMailedTo(cardEmail), TODAY);
	expect(await ownersOf(id)).toEqual([victor.personId]);
});

test("claiming twice at once leaves one open claim", async () => {
	const { id, slug } = await unclaimedCard();
	await Promise.all([claimCard(victor, slug, message), claimCard(victor, slug, message)]);
	expect(await db.$count(claims, eq(claims.organisationId, id))).toBe(1);
});

test("a link that is too old, used or invented is spent", async () => {
	const cardEmail = "tard@village.example";
	const { id, slug } = await unclaimedCard({ cardEmail });
	await claimCard(victor, slug, message);
	await jobsDone();
	const secret = await secretMailedTo(cardEmail);
	const late = new Date(TODAY.getTime() + 3 * 24 * 3_600_000);
	await expect(proveClaim(secret, late)).rejects.toBeRefused("conflict", "link.spent");
	for (const garbage of ["", "garbage"])
		await expect(proveClaim(garbage, TODAY)).rejects.toBeRefused("conflict", "link.spent");
	expect(await ownersOf(id)).toEqual([]);
	await proveClaim(secret, TODAY);
	await expect(proveClaim(secret, TODAY)).rejects.toBeRefused("conflict", "link.spent");
});

test("of two people who prove one card at once, one has it", async () => {
	const cardEmail = "course@village.example";
	const { id, slug } = await unclaimedCard({ cardEmail });
	const secrets: string[] = [];
	for (const actor of [victor, hugo]) {
		await claimCard(actor, slug, message);
		await jobsDone();
		secrets.push(await secretMailedTo(cardEmail));
	}
	const outcomes = await Promise.allSettled(secrets.map((secret) => proveClaim(secret, TODAY)));
	const refused = outcomes.filter((outcome) => outcome.status === "rejected");
	expect(refused).toHaveLength(1);
	expect(refused[0]?.reason).toBeRefused("conflict", "card.claimed");
	expect(await ownersOf(id)).toHaveLength(1);
});

test("without an e-mail, an animator of the place decides, and the claimant is told", async () => {
	const { id, slug } = await unclaimedCard();
	expect(await claimCard(victor, slug, message)).toBe("waits-for-animator");
	const claim = (await listOpenClaims(ines)).find((one) => one.slug === slug);
	expect(claim).toMatchObject({
		person: "Victor Seul",
		email: villagers.victor.email,
		commune: "Delle",
		message: message.message,
	});
	const mailed = (await mailsTo(villagers.victor.email)).length;

	await decideClaim(ines, claim!.id, true);
	await decideClaim(ines, claim!.id, false);
	await jobsDone();

	expect(await ownersOf(id)).toEqual([victor.personId]);
	const mails = await mailsTo(villagers.victor.email);
	expect(mails).toHaveLength(mailed + 1);
	expect(mails[0]?.text).toContain(`/structures/${slug}`);
	expect((await listOpenClaims(ines)).map((one) => one.slug)).not.toContain(slug);
});

test("a refused claim leaves the card as it was; one may ask again", async () => {
	const { id, slug } = await unclaimedCard();
	await claimCard(victor, slug, message);
	const claim = await openClaimOn(id);
	await decideClaim(ines, claim, false);
	await decideClaim(ines, claim, true);
	expect(await ownersOf(id)).toEqual([]);
	expect((await findOrganisationPage(visitor(), slug)).isClaimed).toBe(false);
	await claimCard(victor, slug, message);
	expect((await listOpenClaims(ines)).map((one) => one.slug)).toContain(slug);
	expect(await db.$count(claims, eq(claims.organisationId, id))).toBe(2);
});

test("a link does not undo a refusal", async () => {
	const cardEmail = "refus@village.example";
	const { id, slug } = await unclaimedCard({ cardEmail });
	await claimCard(victor, slug, message);
	await jobsDone();
	await decideClaim(claire, await openClaimOn(id), false);
	await expect(proveClaim(await secretMailedTo(cardEmail), TODAY)).rejects.toBeRefused(
		"conflict",
		"link.spent",
	);
	expect(await ownersOf(id)).toEqual([]);
});

test("an animator decides for her communes only, an administrator everywhere", async () => {
	await claimCard(victor, BELFORT, message);
	const id = organisation(BELFORT);
	const claim = await openClaimOn(id);
	expect(ines.territoryIds).toHaveLength(1);
	expect((await listOpenClaims(ines)).map(({ slug }) => slug)).not.toContain(BELFORT);
	await expect(decideClaim(ines, claim, true)).rejects.toBeRefused("not-found");
	expect(await ownersOf(id)).toEqual([]);
	expect((await listOpenClaims(claire)).map(({ slug }) => slug)).toContain(BELFORT);
	await decideClaim(claire, claim, true);
	expect(await ownersOf(id)).toEqual([victor.personId]);
});

test("those who animate nothing decide nothing, the claimant least of all", async () => {
	const { id, slug } = await unclaimedCard();
	await claimCard(victor, slug, message);
	const claim = await openClaimOn(id);
	for (const actor of [victor, lea]) {
		expect(actor.territoryIds).toEqual([]);
		expect(await listOpenClaims(actor)).toEqual([]);
		await expect(decideClaim(actor, claim, true)).rejects.toBeRefused("not-found");
	}
	for (const nothing of ["00000000-0000-8000-8000-000000000000", "pas-un-numero"])
		await expect(decideClaim(claire, nothing, true)).rejects.toBeRefused("not-found");
	expect(await ownersOf(id)).toEqual([]);
});

test("an animator does not decide on her own claim; an administrator does", async () => {
	const { id, slug } = await unclaimedCard();
	await claimCard(ines, slug, message);
	const claim = await openClaimOn(id);
	expect((await listOpenClaims(ines)).map((open) => open.id)).not.toContain(claim);
	await expect(decideClaim(ines, claim, true)).rejects.toBeRefused("not-found");
	expect(await ownersOf(id)).toEqual([]);
	await decideClaim(claire, claim, true);
	expect(await ownersOf(id)).toEqual([ines.personId]);
});

test("of two claims granted at once, one holds and the other is told", async () => {
	const { id, slug } = await unclaimedCard();
	await claimCard(victor, slug, message);
	await claimCard(hugo, slug, message);
	const both = await db.select().from(claims).where(eq(claims.organisationId, id));
	const outcomes = await Promise.allSettled(
		both.map((claim, index) => decideClaim(index === 0 ? ines : claire, claim.id, true)),
	);
	const refused = outcomes.filter((outcome) => outcome.status === "rejected");
	expect(refused).toHaveLength(1);
	expect(refused[0]?.reason).toBeRefused("conflict", "card.claimed");
	expect(await ownersOf(id)).toHaveLength(1);
	expect(
		await db.$count(claims, and(eq(claims.organisationId, id), isNull(claims.approvedAt))),
	).toBe(1);
});

test("only what is a card, and is still there, can be claimed", async () => {
	await expect(claimCard(victor, "nulle-part", message)).rejects.toBeRefused("not-found");
	await expect(claimCard(victor, "ferme-du-moulin", message)).rejects.toBeRefused(
		"conflict",
		"card.claimed",
	);
	const { id, slug } = await unclaimedCard({ cardEmail: "partie@village.example" });
	await claimCard(victor, slug, message);
	await jobsDone();
	const secret = await secretMailedTo("partie@village.example");
	await db.update(organisations).set({ removedAt: TODAY }).where(eq(organisations.id, id));
	await expect(proveClaim(secret, TODAY)).rejects.toBeRefused("conflict");
	await expect(claimCard(at(hugo, "2026-10-07"), slug, message)).rejects.toBeRefused("not-found");
	expect(await ownersOf(id)).toEqual([]);
});
