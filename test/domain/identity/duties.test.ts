import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { canImport } from "#app/domain/directories/policy.ts";
import { appoint } from "#app/domain/identity/appoint.server.ts";
import { endDuty } from "#app/domain/identity/end-duty.server.ts";
import { listDuties } from "#app/domain/identity/list-duties.server.ts";
import { db } from "#db/client.server.ts";
import { animators, events, mails, people, territories } from "#db/schema/index.ts";
import { idOf } from "#db/village/keys.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { mailsTo } from "#test/support/mails.ts";
import { villager } from "#test/support/village.ts";

const [claire, ines, victor] = await Promise.all([
	villager("claire"),
	villager("ines"),
	villager("victor"),
]);
const [jura] = await db.select().from(territories).where(eq(territories.name, "Jura"));
const asAnimator = {
	email: "victor@village.example",
	duty: "animator",
	territoryName: "Jura",
} as const;
const asAdministrator = { ...asAnimator, duty: "administrator", territoryName: "" } as const;

beforeEach(async () => {
	await db.delete(animators).where(eq(animators.personId, idOf("victor")));
	await db
		.update(people)
		.set({ administratorSince: null })
		.where(eq(people.id, idOf("victor")));
	await db.delete(events);
	await db.delete(mails);
});

test("an administrator gives somebody a territory: she may do what animators do, and is told", async () => {
	expect(canImport(await villager("victor"))).toBe(false);
	expect(await appoint(claire, asAnimator)).toEqual({ name: "Victor Seul", territory: "Jura" });
	expect((await villager("victor")).territoryIds).toEqual([jura?.id]);
	expect(canImport(await villager("victor"))).toBe(true);
	expect(await db.select().from(events)).toMatchObject([
		{ name: "animator.appointed", subjectId: idOf("victor"), actorId: claire.personId },
	]);
	await jobsDone();
	expect(await mailsTo("victor@village.example")).toMatchObject([{ subject: "Vous animez Jura" }]);

	await appoint(claire, asAnimator);
	expect(await db.$count(events)).toBe(1);
});

test("an administrator makes another, and takes it back", async () => {
	await appoint(claire, asAdministrator);
	expect((await villager("victor")).isAdministrator).toBe(true);
	await endDuty(await villager("victor"), { personId: idOf("victor") });
	expect((await villager("victor")).isAdministrator).toBe(false);
	await endDuty(claire, { personId: idOf("victor") });
	expect((await db.select().from(events)).map(({ name }) => name).sort()).toEqual([
		"administrator.appointed",
		"administrator.ended",
	]);
});

test("the last administrator stays, even when two end each other's at once", async () => {
	await expect(endDuty(claire, { personId: claire.personId })).rejects.toBeRefused(
		"conflict",
		"administrator.last",
	);
	await appoint(claire, asAdministrator);
	const other = await villager("victor");
	const outcomes = await Promise.allSettled([
		endDuty(claire, { personId: other.personId }),
		endDuty(other, { personId: claire.personId }),
	]);
	expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
	await db
		.update(people)
		.set({ administratorSince: new Date() })
		.where(eq(people.id, claire.personId));
});

test("a territory is taken back, once", async () => {
	await appoint(claire, asAnimator);
	const duty = { personId: idOf("victor"), territoryId: jura?.id };
	await endDuty(claire, duty);
	await endDuty(claire, duty);
	expect((await villager("victor")).territoryIds).toEqual([]);
	expect((await db.select().from(events)).map(({ name }) => name)).toEqual([
		"animator.appointed",
		"animator.ended",
	]);
});

test("nobody else sees, gives or takes a duty", async () => {
	for (const actor of [ines, victor]) {
		await expect(listDuties(actor)).rejects.toBeRefused("forbidden");
		await expect(appoint(actor, asAnimator)).rejects.toBeRefused("forbidden");
		await expect(endDuty(actor, { personId: idOf("claire") })).rejects.toBeRefused("forbidden");
	}
	expect((await listDuties(claire)).map(({ name, territory }) => [name, territory?.name])).toEqual([
		["Claire Jeannin", undefined],
		["Inès Rossé", "CC du Sud Territoire"],
	]);
});

test("an address without a confirmed account, and words that are no territory, are told apart", async () => {
	await expect(
		appoint(claire, { ...asAnimator, email: "personne@village.example" }),
	).rejects.toBeRefused("invalid", "duty.no-account");
	await expect(appoint(claire, { ...asAnimator, territoryName: "Atlantide" })).rejects.toBeRefused(
		"invalid",
		"territory.unknown",
	);
	await expect(appoint(claire, { ...asAnimator, territoryName: "communauté" })).rejects.toBeRefused(
		"invalid",
	);
	const [person] = await db
		.insert(people)
		.values({ name: "Pas Encore", email: "pas-encore@village.example" })
		.returning();
	await expect(appoint(claire, { ...asAnimator, email: person!.email })).rejects.toBeRefused(
		"invalid",
	);
});
