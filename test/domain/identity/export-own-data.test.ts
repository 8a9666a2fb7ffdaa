import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { exportOwnData } from "#app/domain/identity/export-own-data.server.ts";
import { newSecret } from "#app/domain/identity/secret-link.server.ts";
import { claimCard } from "#app/domain/organisations/claim-card.server.ts";
import { inviteMember } from "#app/domain/organisations/invite-member.server.ts";
import { mailMagicLink } from "#app/web/accounts.server.ts";
import { db } from "#db/client.server.ts";
import { accounts, claims, invitations, sessions, verifications } from "#db/schema/index.ts";
import { villagers } from "#db/village/people.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo } from "#test/support/mails.ts";
import { newCookieOf, requestOf } from "#test/support/request.ts";
import { villager } from "#test/support/village.ts";

const lea = await villager("lea");
const { email } = villagers.lea;

test("one's data hold what one said and did, and nothing of the others", async () => {
	const told = await exportOwnData(lea);
	expect(told["person"]).toMatchObject([{ name: villagers.lea.name, email }]);
	expect(told["organisations"]).toMatchObject([
		{ organisation: "Ferme des Grands Prés", role: "owner" },
	]);
	expect(told["messages"]).toMatchObject([{ senderId: lea.personId }]);
	expect(told["listings"]?.length).toBeGreaterThan(0);
	const written = JSON.stringify(told);
	for (const key of ["marc", "nadia", "paul"] as const)
		expect(written).not.toContain(villagers[key].email);
	expect(written).not.toContain("Vos poireaux m'intéressent");
});

test("no secret is inside: neither passwords, nor cookies, nor links, nor their hashes", async () => {
	await newCookieOf("lea");
	await claimCard(lea, "fromagerie-du-larmont", { message: "C'est la nôtre" });
	await inviteMember(lea, "ferme-des-grands-pres", {
		email: "ami@village.example",
		role: "member",
	});
	await mailMagicLink(await requestOf("/"), email, "/");
	await jobsDone();
	const secrets = [
		(await db.select().from(accounts)).map(({ password }) => password),
		(await db.select().from(sessions)).map(({ token }) => token),
		(await db.select().from(claims)).map(({ secretHash }) => secretHash),
		(await db.select().from(invitations)).map(({ secretHash }) => secretHash),
		(await db.select().from(verifications)).map(({ identifier }) => identifier),
		new URL(await linkMailedTo(email), "http://localhost").searchParams.get("jeton"),
	].flat();
	expect(secrets.length).toBeGreaterThan(20);
	const told = await exportOwnData(lea);
	expect(told["claims"]).toHaveLength(1);
	expect(told["sessions"]?.length).toBeGreaterThan(0);
	const written = JSON.stringify(told);
	for (const secret of secrets) expect(written).not.toContain(secret);
});

test("what reached her and what she runs are told too", async () => {
	const ines = await villager("ines");
	await inviteMember(lea, "ferme-des-grands-pres", {
		email: villagers.ines.email,
		role: "member",
	});
	await jobsDone();
	expect(await exportOwnData(ines)).toMatchObject({
		animates: [{ territory: expect.stringContaining("Sud Territoire") }],
		invitations: [{ organisation: "Ferme des Grands Prés", role: "member" }],
		mails: [{ subject: expect.any(String) }],
	});
});

test("a link's secret is kept as its hash, and never twice the same", () => {
	const [one, other] = [newSecret(), newSecret()];
	expect(one.secret).not.toBe(other.secret);
	expect(one.secret).toHaveLength(32);
	expect(one.hash).toBe(createHash("sha256").update(one.secret).digest("base64url"));
});
