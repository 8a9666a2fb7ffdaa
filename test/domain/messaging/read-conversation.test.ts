import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { markRead } from "#app/domain/messaging/mark-read.server.ts";
import { MessagePage } from "#app/domain/messaging/messaging.ts";
import { readConversation } from "#app/domain/messaging/read-conversation.server.ts";
import { db } from "#db/client.server.ts";
import { people } from "#db/schema/index.ts";
import { aubergeEtGrandsPres, cantineEtMoulin, say, writeTo } from "#test/support/talk.ts";
import { organisation, villager } from "#test/support/village.ts";

test("a thread says who takes part, what it is about, and how far each side has read", async () => {
	const paul = await villager("paul");
	const thread = await readConversation(paul, aubergeEtGrandsPres);
	expect(thread.about?.title).toBe("Poireaux d'hiver");
	expect(thread.voice.name).toBe("Auberge du Vieux Four");
	expect(thread.messages.map(({ seq, senderName }) => [seq, senderName])).toEqual([
		[1, "Paul Frossard"],
		[2, "Léa Marchal"],
		[3, "Paul Frossard"],
	]);
	expect(thread).toMatchObject({ readSeq: 3, seenSeq: 2, hasOlder: false, hasNewer: false });

	await markRead(await villager("lea"), { conversationId: aubergeEtGrandsPres, seq: 3 });
	expect(await readConversation(paul, aubergeEtGrandsPres)).toMatchObject({ seenSeq: 3 });
});

test("a colleague who reads is not the other side", async () => {
	const [lea, aline] = [await villager("lea"), await villager("aline")];
	expect(aline.organisationId).toBe(lea.organisationId);
	const { conversationId } = await writeTo(lea, { organisationId: organisation("le-pain-dhugo") });
	await markRead(aline, { conversationId, seq: 1 });
	expect(await readConversation(lea, conversationId)).toMatchObject({ seenSeq: 0 });
	await markRead(await villager("hugo"), { conversationId, seq: 1 });
	expect(await readConversation(lea, conversationId)).toMatchObject({ seenSeq: 1 });
});

test("a long thread comes by pages, backwards to read and forwards to catch up", async () => {
	const marc = await villager("marc");
	for (let count = 5; count <= 120; count++) await say(marc, cantineEtMoulin, `Seau ${count}`);
	const seqs = async (page: MessagePage) => {
		const { messages, hasOlder, hasNewer } = await readConversation(marc, cantineEtMoulin, page);
		return [messages[0]?.seq, messages.at(-1)?.seq, hasOlder, hasNewer];
	};
	expect(await seqs({})).toEqual([71, 120, true, false]);
	expect(await seqs({ before: 71 })).toEqual([21, 70, true, true]);
	expect(await seqs({ before: 21 })).toEqual([1, 20, false, true]);
	expect(await seqs({ after: 40 })).toEqual([41, 90, true, true]);
	expect(await seqs({ after: 90 })).toEqual([91, 120, true, false]);
	expect(await seqs({ after: 120 })).toEqual([undefined, undefined, true, false]);
});

test("what somebody wrote stays when her account is gone, without her name", async () => {
	const [samira, theo] = [await villager("samira"), await villager("theo")];
	const { conversationId } = await writeTo(samira, {
		organisationId: organisation("vergers-de-la-combe"),
	});
	await db.delete(people).where(eq(people.id, samira.personId));
	const { messages } = await readConversation(theo, conversationId);
	expect(messages).toMatchObject([{ senderId: null, senderName: "", body: "Bonjour !" }]);
});

test("a page of messages is asked by whole numbers", () => {
	expect(MessagePage.safeParse({ before: "12" }).data).toEqual({ before: 12 });
	for (const before of ["-1", "0", "1.5", "x", "1e99"])
		expect(MessagePage.safeParse({ before }).success, before).toBe(false);
});
