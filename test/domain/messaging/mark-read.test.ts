import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { countUnread, countUnreadOf } from "#app/domain/messaging/count-unread.server.ts";
import { markRead } from "#app/domain/messaging/mark-read.server.ts";
import { db } from "#db/client.server.ts";
import { memberships } from "#db/schema/index.ts";
import { aubergeEtGrandsPres, cantineEtMoulin, say } from "#test/support/talk.ts";
import { at, organisation, villager } from "#test/support/village.ts";

test("the village opens on unread messages: one for Léa, none for Paul", async () => {
	expect(await countUnread(await villager("lea"))).toBe(1);
	expect(await countUnread(await villager("aline"))).toBe(3);
	expect(await countUnread(await villager("paul"))).toBe(0);
	expect(await countUnread(await villager("victor"))).toBe(0);
});

test("reading never goes back, nor beyond the last message", async () => {
	const aline = await villager("aline");
	const read = (seq: number) => markRead(aline, { conversationId: aubergeEtGrandsPres, seq });
	expect(await read(2)).toMatchObject({ seq: 2, isNew: true });
	expect(await countUnread(aline)).toBe(1);
	expect(await read(2)).toMatchObject({ isNew: false });
	expect(await read(1)).toMatchObject({ isNew: false });
	expect(await countUnread(aline)).toBe(1);
	expect(await read(99)).toMatchObject({ seq: 3, isNew: true });
	expect(await countUnread(aline)).toBe(0);
	await say(await villager("paul"), aubergeEtGrandsPres, "Merci !");
	expect(await countUnread(aline)).toBe(1);
});

test("her own words are read by whoever writes them, and not by her colleagues", async () => {
	const [nadia, marc] = [await villager("nadia"), await villager("marc")];
	await say(marc, cantineEtMoulin, "C'est noté.");
	expect(await countUnread(marc)).toBe(0);
	expect(await countUnreadOf([nadia.personId, marc.personId])).toEqual(
		new Map([
			[nadia.personId, 1],
			[marc.personId, 0],
		]),
	);
});

test("a newcomer has everything to read and nothing to catch up with", async () => {
	const victor = await villager("victor");
	await db.insert(memberships).values({
		personId: victor.personId,
		organisationId: organisation("ferme-du-moulin"),
		role: "member",
		createdAt: new Date("2026-10-06T08:30:00Z"),
	});
	expect(await countUnread(victor)).toBe(0);
	const nadia = await villager("nadia");
	await say(at(nadia, "2026-10-06T09:00:00Z"), cantineEtMoulin, "Bienvenue à Victor.");
	expect(await countUnread(victor)).toBe(1);
	await markRead(victor, { conversationId: cantineEtMoulin, seq: 99 });
	expect(await countUnread(victor)).toBe(0);
	await db.delete(memberships).where(eq(memberships.personId, victor.personId));
});

test("an outsider reads nothing, and is not counted", async () => {
	const victor = await villager("victor");
	expect(victor.memberships).toEqual([]);
	const reading = markRead(victor, { conversationId: cantineEtMoulin, seq: 1 });
	await expect(reading).rejects.toBeRefused("not-found");
	expect(await countUnread(victor)).toBe(0);
});
