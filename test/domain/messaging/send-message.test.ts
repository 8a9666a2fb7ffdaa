import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { NewMessage } from "#app/domain/messaging/messaging.ts";
import { readConversation } from "#app/domain/messaging/read-conversation.server.ts";
import { sendMessage } from "#app/domain/messaging/send-message.server.ts";
import { db, sql } from "#db/client.server.ts";
import { conversations, events, memberships, messages } from "#db/schema/index.ts";
import { aubergeEtGrandsPres, cantineEtMoulin, say, writeTo } from "#test/support/talk.ts";
import { organisation, villager } from "#test/support/village.ts";

test("a message is numbered after the last one and read by both sides", async () => {
	const [paul, lea] = [await villager("paul"), await villager("lea")];
	const said = await say(lea, aubergeEtGrandsPres, "Les carottes fanes sont de côté.");
	expect(said).toMatchObject({
		seq: 4,
		senderName: "Léa Marchal",
		senderOrganisation: "Ferme des Grands Prés",
		createdAt: lea.now.toISOString(),
	});
	const read = await readConversation(paul, aubergeEtGrandsPres);
	expect(read.messages.at(-1)).toEqual(said);
	expect(read.lastSeq).toBe(4);
});

test("sending the same request again gives the message that is there", async () => {
	const marc = await villager("marc");
	const input = {
		conversationId: cantineEtMoulin,
		requestId: randomUUID(),
		body: "Échantillon livré.",
	};
	const first = await sendMessage(marc, input);
	const again = await sendMessage(marc, { ...input, body: "autre chose" });
	expect(first.isNew).toBe(true);
	expect(again).toEqual({ message: first.message, isNew: false });
});

test("somebody else's request is not hers to repeat", async () => {
	const [marc, nadia] = [await villager("marc"), await villager("nadia")];
	const { requestId } = await say(marc, cantineEtMoulin, "À jeudi.");
	const input = { conversationId: cantineEtMoulin, requestId, body: "À jeudi !" };
	await expect(sendMessage(nadia, input)).rejects.toBeRefused("conflict");
});

test("two hundred messages at once, a third of them twice, leave no gap and no double", async () => {
	const [lea, paul] = [await villager("lea"), await villager("paul")];
	const { conversationId } = await writeTo(lea, {
		organisationId: organisation("auberge-du-vieux-four"),
	});
	const requests = Array.from({ length: 150 }, (_, index) => ({
		conversationId,
		requestId: randomUUID(),
		body: `Message ${index}`,
	}));
	const all = [...requests, ...requests.slice(0, 50)];
	const sent = await Promise.all(
		all.map((input, index) => sendMessage(index % 150 < 75 ? lea : paul, input)),
	);
	expect(sent.filter(({ isNew }) => isNew)).toHaveLength(150);
	const kept = await db
		.select({ seq: messages.seq })
		.from(messages)
		.where(eq(messages.conversationId, conversationId))
		.orderBy(asc(messages.seq));
	expect(kept.map(({ seq }) => seq)).toEqual(Array.from({ length: 151 }, (_, index) => index + 1));
	const [conversation] = await db
		.select()
		.from(conversations)
		.where(eq(conversations.id, conversationId));
	expect(conversation?.lastSeq).toBe(151);
});

test("it is in the journal without its words, and one job waits to tell the absent", async () => {
	const samira = await villager("samira");
	const { conversationId } = await writeTo(samira, {
		organisationId: organisation("le-pain-dhugo"),
	});
	await say(samira, conversationId, "Deux pains de plus, si vous pouvez.");
	const journal = await db
		.select()
		.from(events)
		.where(eq(events.subjectId, conversationId))
		.orderBy(asc(events.id));
	expect(journal.map(({ name, details, actorId }) => ({ name, details, actorId }))).toEqual([
		{ name: "conversation.opened", details: null, actorId: samira.personId },
		{ name: "message.sent", details: { seq: 1 }, actorId: samira.personId },
		{ name: "message.sent", details: { seq: 2 }, actorId: samira.personId },
	]);
	const jobs = await sql`
		select run_at from graphile_worker.jobs where key = ${`tell ${conversationId}`}`;
	expect(jobs.map(({ run_at }) => new Date(run_at).getTime())).toEqual([
		samira.now.getTime() + 120_000,
	]);
});

test("somebody who takes no part does not even see the conversation", async () => {
	const ines = await villager("ines");
	const { parties } = await readConversation(await villager("lea"), aubergeEtGrandsPres);
	const theirs = parties.map(({ organisationId }) => organisationId);
	expect(theirs).not.toContain(ines.organisationId);
	await expect(say(ines, aubergeEtGrandsPres, "Bonjour")).rejects.toBeRefused("not-found");
	const claire = await villager("claire");
	expect(claire.isAdministrator).toBe(true);
	await expect(say(claire, aubergeEtGrandsPres, "Bonjour")).rejects.toBeRefused("not-found");
	await expect(say(ines, "nonsense", "Bonjour")).rejects.toBeRefused("not-found");
});

test("whoever leaves the organisation leaves its conversations, even with what she knew before", async () => {
	const aline = await villager("aline");
	await say(aline, aubergeEtGrandsPres, "Je prépare la caisse.");
	await db.delete(memberships).where(eq(memberships.personId, aline.personId));
	await expect(say(aline, aubergeEtGrandsPres, "Encore moi")).rejects.toBeRefused("not-found");
	await expect(readConversation(aline, aubergeEtGrandsPres)).rejects.toBeRefused("not-found");
});

test("nobody writes to a room where nobody is left to read", async () => {
	const [mathilde, karim] = [await villager("mathilde"), await villager("karim")];
	const { conversationId } = await writeTo(mathilde, {
		organisationId: organisation("froid-des-vallees"),
	});
	await db.delete(memberships).where(eq(memberships.personId, karim.personId));
	await expect(say(mathilde, conversationId, "Et mardi ?")).rejects.toBeRefused(
		"conflict",
		"conversation.nobody-left",
	);
});

test("a message has something to say, in five thousand characters at most", () => {
	const body = (text: string) =>
		NewMessage.shape.body.safeParse(text).data ?? NewMessage.shape.body.safeParse(text).error;
	expect(body("  Bonjour\r\n\r\nLéa\0  ")).toBe("Bonjour\n\nLéa");
	expect(body("é".repeat(5000))).toHaveLength(5000);
	expect(body("é".repeat(5001))).toBeInstanceOf(Error);
	expect(body(" \r\n ")).toBeInstanceOf(Error);
});
