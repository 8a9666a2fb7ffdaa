import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findActor } from "#app/domain/identity/find-actor.server.ts";
import { listSessions } from "#app/domain/identity/list-sessions.server.ts";
import { revokeSession } from "#app/domain/identity/revoke-session.server.ts";
import { switchOrganisation } from "#app/domain/identity/switch-organisation.server.ts";
import { identify } from "#app/web/session.server.ts";
import { db } from "#db/client.server.ts";
import { memberships, sessions } from "#db/schema/index.ts";
import { newCookieOf } from "#test/support/request.ts";
import { at, organisation, TODAY, villager } from "#test/support/village.ts";

/** A session of hers that has just opened. */
async function openSession(key: "lea" | "marc" | "hugo", now = TODAY): Promise<string> {
	const { personId } = await villager(key);
	const [session] = await db
		.insert(sessions)
		.values({
			personId,
			token: `${key} ${Math.random()}`,
			userAgent: "Firefox",
			expiresAt: new Date(now.getTime() + 3_600_000),
			updatedAt: now,
		})
		.returning();
	return session!.id;
}

async function isOpen(id: string): Promise<boolean> {
	return (await db.$count(sessions, eq(sessions.id, id))) === 1;
}

test("one sees where one is signed in, the latest used first, and nobody else's devices", async () => {
	const lea = await villager("lea");
	const older = await openSession("lea");
	const latest = await openSession("lea", new Date(TODAY.getTime() + 60_000));
	const marcs = await openSession("marc");
	const ids = (await listSessions(lea)).map(({ id }) => id);
	expect(ids).toEqual([latest, older]);
	expect(ids).not.toContain(marcs);
	expect(await listSessions(at(lea, "2027-01-01"))).toEqual([]);
});

test("one's own device is signed out, twice if need be", async () => {
	const lea = await villager("lea");
	const id = await openSession("lea");
	await revokeSession(lea, id);
	await revokeSession(lea, id);
	expect(await isOpen(id)).toBe(false);
});

test("somebody else's device stays signed in", async () => {
	const id = await openSession("marc");
	await revokeSession(await villager("lea"), id);
	expect(await isOpen(id)).toBe(true);
});

test("what is not even the number of a session changes nothing", async () => {
	const known = await db.$count(sessions);
	await revokeSession(await villager("lea"), "pas-un-numero");
	expect(await db.$count(sessions)).toBe(known);
});

test("a revoked session is nobody's at once", async () => {
	const headers = new Headers({ Cookie: await newCookieOf("hugo") });
	const { actor, sessionId } = await identify(headers);
	expect(actor.personId).toBe((await villager("hugo")).personId);
	await revokeSession(await villager("hugo"), sessionId ?? "");
	expect((await identify(headers)).actor.personId).toBeNull();
});

test("an expired session is nobody's", async () => {
	const headers = new Headers({ Cookie: await newCookieOf("hugo") });
	const { sessionId } = await identify(headers);
	await db
		.update(sessions)
		.set({ expiresAt: new Date(Date.now() - 1000) })
		.where(eq(sessions.id, sessionId ?? ""));
	expect((await identify(headers)).actor.personId).toBeNull();
});

test("one acts for another of one's organisations, in this session only", async () => {
	const hugo = await villager("hugo");
	const second = organisation("epicerie-den-face");
	await db
		.insert(memberships)
		.values({ personId: hugo.personId, organisationId: second, role: "member" });
	const [here, elsewhere] = [await newCookieOf("hugo"), await newCookieOf("hugo")].map(
		(cookie) => new Headers({ Cookie: cookie }),
	);
	const { actor, sessionId } = await identify(here!);
	if (!actor.personId) throw new Error("signed out");
	expect(actor.organisationId).toBe(organisation("le-pain-dhugo"));

	await switchOrganisation({ ...actor, personId: actor.personId }, sessionId ?? "", second);

	expect((await identify(here!)).actor.organisationId).toBe(second);
	expect((await identify(elsewhere!)).actor.organisationId).toBe(organisation("le-pain-dhugo"));
});

test("one cannot act for an organisation one does not belong to", async () => {
	const lea = await villager("lea");
	const id = await openSession("lea");
	const stranger = organisation("ferme-du-moulin");
	expect(lea.memberships.map(({ organisationId }) => organisationId)).not.toContain(stranger);
	for (const wanted of [stranger, "pas-un-numero", ""])
		await expect(switchOrganisation(lea, id, wanted)).rejects.toBeRefused("not-found");
});

test("one cannot switch the organisation of somebody else's session", async () => {
	const id = await openSession("marc");
	await switchOrganisation(await villager("lea"), id, organisation("ferme-des-grands-pres"));
	const [session] = await db.select().from(sessions).where(eq(sessions.id, id));
	expect(session?.organisationId).toBeNull();
});

test("a session that remembers an organisation one has left falls back to another", async () => {
	const { personId } = await villager("lea");
	const actor = await findActor(personId, organisation("ferme-du-moulin"), TODAY);
	expect(actor?.organisationId).toBe(organisation("ferme-des-grands-pres"));
});

test("an actor knows what she belongs to, animates and administers", async () => {
	const [ines, claire, victor] = await Promise.all([
		villager("ines"),
		villager("claire"),
		villager("victor"),
	]);
	expect(ines.territoryIds).toHaveLength(1);
	expect(ines.isAdministrator).toBe(false);
	expect(claire).toMatchObject({ isAdministrator: true, memberships: [], organisationId: null });
	expect(victor).toMatchObject({ isAdministrator: false, memberships: [], territoryIds: [] });
	expect(await findActor("00000000-0000-8000-8000-000000000000", null, TODAY)).toBeNull();
});
