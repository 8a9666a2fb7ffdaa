import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { isMemberOf } from "#app/domain/actor.ts";
import { changeRole } from "#app/domain/organisations/change-role.server.ts";
import { listMembers } from "#app/domain/organisations/list-members.server.ts";
import { removeMember } from "#app/domain/organisations/remove-member.server.ts";
import { identify } from "#app/web/session.server.ts";
import { db } from "#db/client.server.ts";
import { events, memberships } from "#db/schema/index.ts";
import { idOf } from "#db/village/keys.ts";
import type { VillageOrganisationKey } from "#db/village/organisations.ts";
import type { VillagerKey } from "#db/village/people.ts";
import type { MembershipRole } from "#db/vocabulary.ts";
import { newCookieOf } from "#test/support/request.ts";
import { organisation, villager } from "#test/support/village.ts";

const FARM = "ferme-des-grands-pres";
const NOBODY = "00000000-0000-8000-8000-000000000000";
const [lea, aline, marc, claire, victor] = await Promise.all([
	villager("lea"),
	villager("aline"),
	villager("marc"),
	villager("claire"),
	villager("victor"),
]);

async function settle(
	slug: VillageOrganisationKey,
	roles: Partial<Record<VillagerKey, MembershipRole>>,
) {
	const organisationId = organisation(slug);
	await db.delete(memberships).where(eq(memberships.organisationId, organisationId));
	for (const [key, role] of Object.entries(roles))
		await db.insert(memberships).values({ personId: idOf(key), organisationId, role });
}

async function rolesIn(slug: VillageOrganisationKey): Promise<Record<string, MembershipRole>> {
	const rows = await db
		.select()
		.from(memberships)
		.where(eq(memberships.organisationId, organisation(slug)));
	return Object.fromEntries(rows.map(({ personId, role }) => [personId, role]));
}

async function happened(name: string): Promise<number> {
	return db.$count(events, and(eq(events.name, name), eq(events.subjectId, organisation(FARM))));
}

test("its members see who belongs to it; its owners also who is invited", async () => {
	const seen = await listMembers(aline, FARM);
	expect(seen.members.map(({ name, role }) => [name, role])).toEqual([
		["Aline Petitjean", "member"],
		["Léa Marchal", "owner"],
	]);
	expect(seen).toMatchObject({ name: "Ferme des Grands Prés", mayManage: false, invitations: [] });
	expect((await listMembers(lea, FARM)).mayManage).toBe(true);
	expect((await listMembers(claire, FARM)).mayManage).toBe(true);
	expect(JSON.stringify(seen)).not.toContain("@");
});

test("those who do not belong to it do not see its members", async () => {
	for (const stranger of [marc, victor]) {
		expect(isMemberOf(stranger, organisation(FARM))).toBe(false);
		await expect(listMembers(stranger, FARM)).rejects.toBeRefused("forbidden");
	}
	await expect(listMembers(lea, "nulle-part")).rejects.toBeRefused("not-found");
});

test("an owner makes a member an owner, and an owner a member", async () => {
	await settle(FARM, { lea: "owner", aline: "member" });
	await changeRole(lea, FARM, aline.personId, "owner");
	await changeRole(lea, FARM, aline.personId, "owner");
	expect(await rolesIn(FARM)).toEqual({ [lea.personId]: "owner", [aline.personId]: "owner" });
	await changeRole(await villager("aline"), FARM, lea.personId, "member");
	expect(await rolesIn(FARM)).toEqual({ [lea.personId]: "member", [aline.personId]: "owner" });
});

test("a simple member gives no role, not even to herself; nor does anybody from outside", async () => {
	await settle(FARM, { lea: "owner", aline: "member" });
	const aline = await villager("aline");
	expect(isMemberOf(aline, organisation(FARM))).toBe(true);
	for (const actor of [aline, marc, victor])
		await expect(changeRole(actor, FARM, aline.personId, "owner")).rejects.toBeRefused("forbidden");
	expect((await rolesIn(FARM))[aline.personId]).toBe("member");
});

test("the last owner stays one", async () => {
	await settle(FARM, { lea: "owner", aline: "member" });
	await expect(changeRole(lea, FARM, lea.personId, "member")).rejects.toBeRefused(
		"conflict",
		"member.last-owner",
	);
	await expect(removeMember(lea, FARM, lea.personId)).rejects.toBeRefused(
		"conflict",
		"member.last-owner",
	);
	expect((await rolesIn(FARM))[lea.personId]).toBe("owner");
});

test("a role is given only to those who belong to it", async () => {
	await settle(FARM, { lea: "owner", aline: "member" });
	for (const personId of [victor.personId, NOBODY, "pas-un-numero"])
		for (const role of ["owner", "member"] as const)
			await expect(changeRole(lea, FARM, personId, role)).rejects.toBeRefused("not-found");
	await expect(changeRole(lea, "nulle-part", lea.personId, "owner")).rejects.toBeRefused(
		"not-found",
	);
});

test("an owner ends a membership; the person's open devices forget it at once", async () => {
	await settle(FARM, { lea: "owner", aline: "member" });
	const device = new Headers({ Cookie: await newCookieOf("aline") });
	expect((await identify(device)).actor.organisationId).toBe(organisation(FARM));
	await removeMember(lea, FARM, aline.personId);
	expect(await rolesIn(FARM)).toEqual({ [lea.personId]: "owner" });
	expect((await identify(device)).actor).toMatchObject({ organisationId: null, memberships: [] });
});

test("a member leaves by herself", async () => {
	await settle(FARM, { lea: "owner", aline: "member" });
	await removeMember(await villager("aline"), FARM, aline.personId);
	expect(await rolesIn(FARM)).toEqual({ [lea.personId]: "owner" });
});

test("a simple member sends nobody away; nor does anybody from outside", async () => {
	await settle(FARM, { lea: "owner", aline: "member", hugo: "member" });
	for (const actor of [await villager("aline"), marc, victor])
		await expect(removeMember(actor, FARM, idOf("hugo"))).rejects.toBeRefused("forbidden");
	expect(Object.keys(await rolesIn(FARM))).toHaveLength(3);
});

test("an administrator may", async () => {
	await settle(FARM, { lea: "owner", aline: "member" });
	await changeRole(claire, FARM, aline.personId, "owner");
	await removeMember(claire, FARM, lea.personId);
	expect(await rolesIn(FARM)).toEqual({ [aline.personId]: "owner" });
});

test("sending away somebody who has left, or never came, changes nothing and tells nothing", async () => {
	await settle(FARM, { lea: "owner", aline: "member" });
	await removeMember(lea, FARM, aline.personId);
	const told = await happened("member.left");
	await removeMember(lea, FARM, aline.personId);
	await removeMember(lea, FARM, NOBODY);
	await removeMember(lea, FARM, "pas-un-numero");
	await removeMember(victor, FARM, victor.personId);
	expect(await rolesIn(FARM)).toEqual({ [lea.personId]: "owner" });
	expect(await happened("member.left")).toBe(told);
});

test("two owners who leave at once do not leave it to nobody", async () => {
	await settle(FARM, { lea: "owner", aline: "owner" });
	const outcomes = await Promise.allSettled([
		removeMember(lea, FARM, lea.personId),
		removeMember(await villager("aline"), FARM, aline.personId),
	]);
	const refused = outcomes.filter((outcome) => outcome.status === "rejected");
	expect(refused).toHaveLength(1);
	expect(refused[0]?.reason).toBeRefused("conflict", "member.last-owner");
	expect(Object.values(await rolesIn(FARM))).toEqual(["owner"]);
});

test("two owners who make each other a member at once keep one owner", async () => {
	await settle(FARM, { lea: "owner", aline: "owner" });
	const outcomes = await Promise.allSettled([
		changeRole(lea, FARM, aline.personId, "member"),
		changeRole(await villager("aline"), FARM, lea.personId, "member"),
	]);
	expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
	expect(Object.values(await rolesIn(FARM)).sort()).toEqual(["member", "owner"]);
});
