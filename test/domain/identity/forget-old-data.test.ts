import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { closeAccount } from "#app/domain/identity/close-account.server.ts";
import { forgetOldData } from "#app/domain/identity/forget-old-data.server.ts";
import { db, sql } from "#db/client.server.ts";
import {
	claims,
	conversations,
	events,
	invitations,
	mails,
	organisations,
	people,
	rateLimits,
	removalRequests,
	sessions,
	verifications,
} from "#db/schema/index.ts";
import { villagers } from "#db/village/people.ts";
import { aubergeEtGrandsPres, cantineEtMoulin } from "#test/support/talk.ts";
import { organisation, TODAY, villager } from "#test/support/village.ts";

const DAY = 24 * 3_600_000;
const daysAgo = (days: number) => new Date(TODAY.getTime() - days * DAY);

test("what outlived its purpose goes, and nothing that has not", async () => {
	const { personId } = await villager("lea");
	await db.delete(events);
	for (const days of [29, 31])
		await db.insert(mails).values({
			toAddress: "lea@village.example",
			subject: `il y a ${days} jours`,
			text: "",
			html: "",
			createdAt: daysAgo(days),
		});
	for (const days of [1000, 1100])
		await db.insert(events).values({ name: "x", subjectId: `${days}`, createdAt: daysAgo(days) });
	for (const days of [-1, 1]) {
		const expiresAt = daysAgo(days);
		await db.insert(sessions).values({ personId, token: `${days}`, expiresAt });
		await db.insert(verifications).values({ identifier: `${days}`, value: "", expiresAt });
		await db.insert(rateLimits).values({ key: `${days}`, points: 1, expire: expiresAt });
	}

	await forgetOldData(TODAY);
	await forgetOldData(TODAY);

	expect((await db.select().from(mails)).map(({ subject }) => subject)).toEqual([
		"il y a 29 jours",
	]);
	expect((await db.select().from(events)).map(({ subjectId }) => subjectId)).toEqual(["1000"]);
	expect((await db.select().from(sessions)).map(({ token }) => token)).toEqual(["-1"]);
	expect((await db.select().from(verifications)).map((one) => one.identifier)).toEqual(["-1"]);
	expect((await db.select().from(rateLimits)).map(({ key }) => key)).toEqual(["-1"]);
});

test("an account whose address nobody confirmed goes after a week; the others stay", async () => {
	const before = await db.$count(people);
	const unconfirmed = (name: string, days: number) => ({
		name,
		email: `${name}@ailleurs.example`,
		createdAt: daysAgo(days),
	});
	await db
		.insert(people)
		.values([
			unconfirmed("hier", 1),
			unconfirmed("presque", 6.9),
			unconfirmed("oubliee", 7.1),
			{ ...unconfirmed("confirmee", 800), emailVerified: true },
		]);

	await forgetOldData(TODAY);

	const left = await db.select({ name: people.name }).from(people);
	expect(left.map(({ name }) => name)).toEqual(
		expect.arrayContaining(["hier", "presque", "confirmee", villagers.lea.name]),
	);
	expect(left).toHaveLength(before + 3);
});

test("invitations go when their link does, requests a year after they were answered", async () => {
	const { personId } = await villager("victor");
	const card = organisation("boucherie-des-halles");
	const farm = organisation("ferme-des-grands-pres");
	for (const days of [-1, 1])
		await db.insert(invitations).values({
			organisationId: farm,
			email: `${days}@ailleurs.example`,
			role: "member",
			secretHash: `invitation ${days}`,
			expiresAt: daysAgo(days),
		});
	await db.delete(claims);
	await db.delete(removalRequests);
	const old = { organisationId: card, createdAt: daysAgo(400) };
	await db.insert(claims).values([
		{ ...old, personId, message: "refused long ago", refusedAt: daysAgo(399) },
		{ ...old, personId, message: "waits" },
		{ ...old, organisationId: farm, personId, message: "somebody has it" },
		{ ...old, personId, message: "refused", createdAt: daysAgo(300), refusedAt: daysAgo(299) },
	]);
	await db.insert(removalRequests).values([
		{ ...old, email: "done@ailleurs.example", doneAt: daysAgo(399) },
		{ ...old, email: "refused@ailleurs.example", refusedAt: daysAgo(399) },
		{ ...old, email: "waits@ailleurs.example" },
		{ ...old, email: "lately@ailleurs.example", createdAt: daysAgo(20), doneAt: daysAgo(19) },
	]);

	await forgetOldData(TODAY);

	const invited = await db.select().from(invitations).where(eq(invitations.organisationId, farm));
	expect(invited.map(({ email }) => email)).toEqual(["-1@ailleurs.example"]);
	const said = (await db.select().from(claims)).map(({ message }) => message);
	expect(said.sort()).toEqual(["refused", "waits"]);
	const asked = (await db.select().from(removalRequests)).map(({ email }) => email);
	expect(asked.sort()).toEqual(["lately@ailleurs.example", "waits@ailleurs.example"]);
});

test("a conversation stays as long as one person may read it", async () => {
	const there = () =>
		db
			.select({ id: conversations.id })
			.from(conversations)
			.where(inArray(conversations.id, [aubergeEtGrandsPres, cantineEtMoulin]));
	await closeAccount(await villager("paul"), { email: villagers.paul.email });
	await forgetOldData(TODAY);
	expect(await there()).toHaveLength(2);

	await db.delete(organisations).where(eq(organisations.id, organisation("ferme-des-grands-pres")));
	await forgetOldData(TODAY);
	expect(await there()).toEqual([{ id: cantineEtMoulin }]);
});

test("a mail that could not be sent is not kept longer than the others", async () => {
	const waiting = () =>
		sql`select key from graphile_worker.jobs where key like 'mail %' order by key`;
	for (const [key, attempts, days] of [
		["mail given up", 25, 31],
		["mail given up lately", 25, 29],
		["mail to try again", 3, 31],
	] as const) {
		await sql`select graphile_worker.add_job('send-mail', '{}'::json, job_key => ${key})`;
		await sql`update graphile_worker._private_jobs
			set attempts = ${attempts}, updated_at = ${daysAgo(days).toISOString()} where key = ${key}`;
	}
	await forgetOldData(TODAY);
	expect(await waiting()).toEqual([{ key: "mail given up lately" }, { key: "mail to try again" }]);
});
