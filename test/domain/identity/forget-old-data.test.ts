import { expect, test } from "vitest";
import { forgetOldData } from "#app/domain/identity/forget-old-data.server.ts";
import { db } from "#db/client.server.ts";
import { events, mails, rateLimits, sessions, verifications } from "#db/schema/index.ts";
import { TODAY, villager } from "#test/support/village.ts";

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
