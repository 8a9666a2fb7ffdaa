import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { isMemberOf } from "#app/domain/actor.ts";
import {
	acceptInvitation,
	findInvitation,
} from "#app/domain/organisations/accept-invitation.server.ts";
import { inviteMember } from "#app/domain/organisations/invite-member.server.ts";
import { listMembers } from "#app/domain/organisations/list-members.server.ts";
import { removeMember } from "#app/domain/organisations/remove-member.server.ts";
import { db } from "#db/client.server.ts";
import { invitations, memberships } from "#db/schema/index.ts";
import { villagers } from "#db/village/people.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo, mailsTo } from "#test/support/mails.ts";
import { at, organisation, TODAY, villager } from "#test/support/village.ts";

const FARM = "ferme-des-grands-pres";
const [lea, aline, marc, victor, hugo] = await Promise.all([
	villager("lea"),
	villager("aline"),
	villager("marc"),
	villager("victor"),
	villager("hugo"),
]);

/** Invites an address and answers the secret that was mailed there. */
async function invited(email: string, role: "member" | "owner" = "member"): Promise<string> {
	await inviteMember(lea, FARM, { email, role });
	await jobsDone();
	const link = new URL(await linkMailedTo(email), "http://localhost");
	expect(link.pathname).toBe("/invitation");
	return link.searchParams.get("jeton") ?? "";
}

async function roleOf(personId: string): Promise<string | undefined> {
	const [membership] = await db
		.select()
		.from(memberships)
		.where(
			and(eq(memberships.personId, personId), eq(memberships.organisationId, organisation(FARM))),
		);
	return membership?.role;
}

test("somebody invited by mail joins with the role she was given, and the others see her", async () => {
	const secret = await invited(villagers.victor.email, "owner");
	const [mail] = await mailsTo(villagers.victor.email);
	expect(mail?.text).toContain("Léa Marchal");
	expect(await findInvitation(secret, TODAY)).toEqual({
		organisation: "Ferme des Grands Prés",
		slug: FARM,
	});

	expect(await acceptInvitation(victor, secret)).toMatchObject({ slug: FARM });

	expect(await roleOf(victor.personId)).toBe("owner");
	const { members, invitations: pending } = await listMembers(lea, FARM);
	expect(members.map(({ name }) => name)).toContain("Victor Seul");
	expect(pending).toEqual([]);
});

test("the link may be followed from another account: holding it is the proof", async () => {
	const secret = await invited("hugo-perso@village.example");
	await acceptInvitation(hugo, secret);
	expect(await roleOf(hugo.personId)).toBe("member");
});

test("a link opens once, even for two who follow it at the same instant", async () => {
	const secret = await invited("deux@village.example");
	const [nadia, theo] = [await villager("nadia"), await villager("theo")];
	const outcomes = await Promise.allSettled([
		acceptInvitation(nadia, secret),
		acceptInvitation(theo, secret),
	]);
	expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
	const joined = [await roleOf(nadia.personId), await roleOf(theo.personId)];
	expect(joined.filter((role) => role === "member")).toHaveLength(1);
	await expect(acceptInvitation(nadia, secret)).rejects.toBeRefused("conflict", "link.spent");
	expect(await findInvitation(secret, TODAY)).toBeNull();
});

test("a link that is too old, or invented, is spent", async () => {
	const secret = await invited("plus-tard@village.example");
	const late = new Date(TODAY.getTime() + 14 * 24 * 3_600_000);
	expect(await findInvitation(secret, late)).toBeNull();
	await expect(acceptInvitation(at(marc, late), secret)).rejects.toBeRefused(
		"conflict",
		"link.spent",
	);
	for (const garbage of ["", "garbage", `${secret}x`]) {
		expect(await findInvitation(garbage, TODAY)).toBeNull();
		await expect(acceptInvitation(marc, garbage)).rejects.toBeRefused("conflict", "link.spent");
	}
	expect(await roleOf(marc.personId)).toBeUndefined();
});

test("inviting an address again sends a new link and spends the old one", async () => {
	const email = "encore@village.example";
	const first = await invited(email);
	const second = await invited(email, "owner");
	expect(await mailsTo(email)).toHaveLength(2);
	expect(await db.$count(invitations, eq(invitations.email, email))).toBe(1);
	await expect(acceptInvitation(marc, first)).rejects.toBeRefused("conflict", "link.spent");
	expect(await findInvitation(second, TODAY)).not.toBeNull();
});

test("whoever left may be invited back", async () => {
	const { email } = villagers.yvette;
	const yvette = await villager("yvette");
	await acceptInvitation(yvette, await invited(email));
	await removeMember(lea, FARM, yvette.personId);
	expect(await roleOf(yvette.personId)).toBeUndefined();
	await acceptInvitation(yvette, await invited(email));
	expect(await roleOf(yvette.personId)).toBe("member");
});

test("a member is not invited again", async () => {
	await expect(
		inviteMember(lea, FARM, { email: villagers.aline.email, role: "owner" }),
	).rejects.toBeRefused("conflict", "member.already");
	expect(await roleOf(aline.personId)).toBe("member");
});

test("an invitation does not lower a role one has", async () => {
	const secret = await invited("lea-autre@village.example", "member");
	await acceptInvitation(lea, secret);
	expect(await roleOf(lea.personId)).toBe("owner");
});

test("neither a simple member nor anybody from outside invites", async () => {
	expect(isMemberOf(aline, organisation(FARM))).toBe(true);
	expect(isMemberOf(marc, organisation(FARM))).toBe(false);
	const email = "intruse@village.example";
	for (const actor of [aline, marc])
		await expect(inviteMember(actor, FARM, { email, role: "owner" })).rejects.toBeRefused(
			"forbidden",
		);
	await expect(inviteMember(lea, "nulle-part", { email, role: "owner" })).rejects.toBeRefused(
		"not-found",
	);
	await jobsDone();
	expect(await mailsTo(email)).toEqual([]);
});

test("owners see who is invited, with no secret, until the link is too old", async () => {
	await invited("attendue@village.example");
	const { invitations: pending } = await listMembers(lea, FARM);
	const one = pending.find(({ email }) => email === "attendue@village.example");
	expect(Object.keys(one ?? {}).sort()).toEqual(["email", "expiresAt", "id", "role"]);
	const later = await listMembers(at(lea, "2026-11-01"), FARM);
	expect(later.invitations).toEqual([]);
});
