import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { closeAccount } from "#app/domain/identity/close-account.server.ts";
import { findActor } from "#app/domain/identity/find-actor.server.ts";
import { acceptInvitation } from "#app/domain/organisations/accept-invitation.server.ts";
import { inviteMember } from "#app/domain/organisations/invite-member.server.ts";
import { identify } from "#app/web/session.server.ts";
import { db } from "#db/client.server.ts";
import {
	accounts,
	claims,
	events,
	invitations,
	listings,
	memberships,
	messages,
	organisations,
	people,
	sessions,
} from "#db/schema/index.ts";
import { idOf } from "#db/village/keys.ts";
import { type VillagerKey, villagers } from "#db/village/people.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo, mailsTo } from "#test/support/mails.ts";
import { newCookieOf } from "#test/support/request.ts";
import { organisation, TODAY, villager } from "#test/support/village.ts";

async function isThere(key: VillagerKey): Promise<boolean> {
	return (await db.$count(people, eq(people.id, idOf(key)))) === 1;
}

async function owners(organisationId: string): Promise<string[]> {
	const rows = await db
		.select()
		.from(memberships)
		.where(eq(memberships.organisationId, organisationId));
	return rows.filter(({ role }) => role === "owner").map(({ personId }) => personId);
}

async function join(
	key: VillagerKey,
	organisationId: string,
	role: "owner" | "member",
): Promise<void> {
	await db.insert(memberships).values({ personId: idOf(key), organisationId, role });
}

test("whoever is alone leaves with her organisation; the others keep what she wrote, without her name", async () => {
	const paul = await villager("paul");
	const said = await db.select().from(messages).where(eq(messages.senderId, paul.personId));
	expect(said.length).toBeGreaterThan(0);
	const cookie = new Headers({ Cookie: await newCookieOf("paul") });

	await closeAccount(paul, { email: villagers.paul.email });

	expect(await isThere("paul")).toBe(false);
	expect(await findActor(paul.personId, null, TODAY)).toBeNull();
	expect((await identify(cookie)).actor.personId).toBeNull();
	const auberge = organisation("auberge-du-vieux-four");
	expect(await db.$count(organisations, eq(organisations.id, auberge))).toBe(0);
	expect(await db.$count(listings, eq(listings.organisationId, auberge))).toBe(0);
	expect(await db.$count(accounts, eq(accounts.personId, paul.personId))).toBe(0);
	const kept = await db
		.select()
		.from(messages)
		.where(
			inArray(
				messages.requestId,
				said.map(({ requestId }) => requestId),
			),
		);
	expect(kept.map(({ body }) => body).sort()).toEqual(said.map(({ body }) => body).sort());
	expect(kept.every(({ senderId }) => senderId === null)).toBe(true);
	expect(await db.$count(events, eq(events.actorId, paul.personId))).toBe(0);
});

test("closing an account that is closed already changes nothing", async () => {
	const theo = await villager("theo");
	await closeAccount(theo, { email: villagers.theo.email });
	const known = await db.$count(people);
	await closeAccount(theo, { email: villagers.theo.email });
	expect(await db.$count(people)).toBe(known);
});

test("another address than hers closes nothing", async () => {
	const marc = await villager("marc");
	await expect(closeAccount(marc, { email: villagers.lea.email })).rejects.toBeRefused(
		"invalid",
		"account.other-email",
	);
	expect(await isThere("marc")).toBe(true);
	expect(await isThere("lea")).toBe(true);
});

test("the only owner of an organisation with other members hands it over first", async () => {
	const lea = await villager("lea");
	const farm = organisation("ferme-des-grands-pres");
	expect(await owners(farm)).toEqual([lea.personId]);
	await expect(closeAccount(lea, { email: villagers.lea.email })).rejects.toBeRefused(
		"conflict",
		"account.last-owner",
	);
	expect(await isThere("lea")).toBe(true);
	await join("bastien", farm, "owner");
	await closeAccount(lea, { email: villagers.lea.email });
	expect(await isThere("lea")).toBe(false);
	expect(await owners(farm)).toEqual([idOf("bastien")]);
	expect(await db.$count(listings, eq(listings.organisationId, farm))).toBeGreaterThan(0);
});

test("a simple member leaves without a word", async () => {
	const mill = organisation("moulin-des-allaines");
	await join("jean", mill, "member");
	await closeAccount(await villager("jean"), { email: villagers.jean.email });
	expect(await owners(mill)).toEqual([idOf("elise")]);
	const pottery = organisation("atelier-terre-cuite");
	expect(await db.$count(organisations, eq(organisations.id, pottery))).toBe(0);
});

test("her claims and sessions go with her, and the mails and invitations that reached her", async () => {
	const victor = await villager("victor");
	const { email } = villagers.victor;
	await inviteMember(await villager("elise"), "moulin-des-allaines", { email, role: "member" });
	await jobsDone();
	expect(await mailsTo(email)).toHaveLength(1);
	const organisationId = organisation("boucherie-des-halles");
	await db.insert(claims).values({ organisationId, personId: victor.personId });
	await newCookieOf("victor");
	await closeAccount(victor, { email });
	expect(await mailsTo(email)).toEqual([]);
	expect(await db.$count(invitations, eq(invitations.email, email))).toBe(0);
	expect(await db.$count(claims, eq(claims.personId, victor.personId))).toBe(0);
	expect(await db.$count(sessions, eq(sessions.personId, victor.personId))).toBe(0);
	expect(await db.$count(organisations, eq(organisations.id, organisationId))).toBe(1);
});

test("two owners who close their accounts at once do not leave the others without one", async () => {
	const cold = organisation("froid-des-vallees");
	await join("mathilde", cold, "owner");
	await join("hugo", cold, "member");
	const [karim, mathilde] = [await villager("karim"), await villager("mathilde")];
	expect((await owners(cold)).sort()).toEqual([karim.personId, mathilde.personId].sort());

	const outcomes = await Promise.allSettled([
		closeAccount(karim, { email: villagers.karim.email }),
		closeAccount(mathilde, { email: villagers.mathilde.email }),
	]);

	expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
	const refused = outcomes.find((outcome) => outcome.status === "rejected");
	expect(refused?.reason).toBeRefused("conflict", "account.last-owner");
	expect(await owners(cold)).toHaveLength(1);
});

test("somebody who joins while its only member closes her account is not swept away with it", async () => {
	const hives = organisation("rucher-des-etangs");
	const [yvette, samira] = [await villager("yvette"), await villager("samira")];
	const { email } = villagers.samira;
	await inviteMember(yvette, "rucher-des-etangs", { email, role: "member" });
	await jobsDone();
	const link = new URL(await linkMailedTo(email), "http://localhost");

	const [closing, joining] = await Promise.allSettled([
		closeAccount(yvette, { email: villagers.yvette.email }),
		acceptInvitation(samira, link.searchParams.get("jeton") ?? ""),
	]);

	const left = await db.select().from(memberships).where(eq(memberships.organisationId, hives));
	const isJoined = left.some(({ personId }) => personId === samira.personId);
	expect(isJoined).toBe(joining.status === "fulfilled");
	expect(await isThere("yvette")).toBe(closing.status === "rejected");
	expect([closing.status, joining.status].sort()).toEqual(["fulfilled", "rejected"]);
});
