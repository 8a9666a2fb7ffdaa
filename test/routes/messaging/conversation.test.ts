import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { conversationRoom, personRoom } from "#app/domain/messaging/events.ts";
import { readConversation } from "#app/domain/messaging/read-conversation.server.ts";
import { action, loader } from "#app/routes/messaging/conversation.tsx";
import { loader as inbox } from "#app/routes/messaging/inbox.tsx";
import { loader as messages } from "#app/routes/messaging/messages.ts";
import { answered, asking } from "#test/support/asking.ts";
import { aubergeEtGrandsPres, cantineEtMoulin } from "#test/support/talk.ts";
import { villager } from "#test/support/village.ts";

const params = { id: aubergeEtGrandsPres };
const path = `/conversations/${aubergeEtGrandsPres}`;

test("a visitor signs in first, and comes back to the thread", async () => {
	expect(await answered(loader(await asking(path, { params })))).toMatchObject({
		status: 302,
		location: `/connexion?retour=${encodeURIComponent(path)}`,
	});
	expect(await answered(inbox(await asking("/conversations")))).toMatchObject({ status: 302 });
	expect(await answered(messages(await asking(`${path}/messages`, { params })))).toMatchObject({
		status: 302,
	});
});

test("somebody else's thread is not found, to read, to write or to fetch", async () => {
	const form = { requestId: randomUUID(), body: "Bonjour" };
	const outsider = { by: "samira", params } as const;
	expect(await answered(loader(await asking(path, outsider)))).toMatchObject({ status: 404 });
	expect(await answered(messages(await asking(path, outsider)))).toMatchObject({ status: 404 });
	expect(await answered(action(await asking(path, { ...outsider, form })))).toMatchObject({
		status: 404,
	});
	const nowhere = await asking("/conversations/x", { by: "samira", params: { id: "x" } });
	expect(await answered(loader(nowhere))).toMatchObject({ status: 404 });
});

test("showing a thread reads it: the other side is told, and the reader's own badge", async () => {
	const [lea, paul] = [await villager("lea"), await villager("paul")];
	const args = await asking(path, { by: "lea", params });
	const { data } = await answered(loader(args));
	expect(data).toMatchObject({ thread: { readSeq: 2 }, isHeard: true, namesVoice: false });
	expect(args.published).toContainEqual({
		room: conversationRoom(aubergeEtGrandsPres, paul.personId),
		event: "conversation:read",
		payload: [expect.objectContaining({ seq: 3, personId: lea.personId })],
	});
	expect(args.published).toContainEqual({
		room: personRoom(lea.personId),
		event: "unread:changed",
		payload: [{ count: 0 }],
	});
	const again = await asking(path, { by: "lea", params });
	await loader(again);
	expect(again.published).toEqual([]);
});

test("a form without script writes, once however often it is sent, and leads to the bottom", async () => {
	const form = { requestId: randomUUID(), body: "  C'est prêt.\r\nÀ vendredi !  " };
	const args = await asking(path, { by: "lea", params, form });
	expect(await answered(action(args))).toMatchObject({ status: 302, location: `${path}#bottom` });
	const rooms = args.published.filter(({ event }) => event === "message:created");
	expect(rooms.map(({ room }) => room).sort()).toEqual(
		[
			conversationRoom(aubergeEtGrandsPres, (await villager("lea")).personId),
			conversationRoom(aubergeEtGrandsPres, (await villager("aline")).personId),
			conversationRoom(aubergeEtGrandsPres, (await villager("paul")).personId),
		].sort(),
	);
	const again = await asking(path, { by: "lea", params, form });
	expect(await answered(action(again))).toMatchObject({ status: 302 });
	expect(again.published).toEqual([]);
	const { messages } = await readConversation(await villager("lea"), aubergeEtGrandsPres);
	expect(messages.map(({ body }) => body).slice(3)).toEqual(["C'est prêt.\nÀ vendredi !"]);
});

test("an empty or endless message comes back as it was typed", async () => {
	const send = async (body: string) =>
		answered(
			action(await asking(path, { by: "lea", params, form: { requestId: randomUUID(), body } })),
		);
	expect(await send("   ")).toMatchObject({
		status: 422,
		data: { form: { errors: { body: [{ reason: "required" }] } } },
	});
	const endless = "x".repeat(5001);
	expect(await send(endless)).toMatchObject({
		status: 422,
		data: {
			form: {
				values: { body: endless },
				errors: { body: [{ reason: "too-big.string", values: { maximum: 5000 } }] },
			},
		},
	});
});

test("pages of messages are fetched from a number on", async () => {
	const by = "nadia";
	const page = async (query: string) =>
		answered(
			messages(
				await asking(`/conversations/${cantineEtMoulin}/messages${query}`, {
					by,
					params: { id: cantineEtMoulin },
				}),
			),
		);
	const seqs = async (query: string) =>
		((await page(query)).data as { messages: { seq: number }[] }).messages.map(({ seq }) => seq);
	expect(await seqs("")).toEqual([1, 2, 3, 4]);
	expect(await seqs("?apres=2")).toEqual([3, 4]);
	expect(await seqs("?avant=3")).toEqual([1, 2]);
	expect(await seqs("?avant=nonsense")).toEqual([1, 2, 3, 4]);
});

test("the inbox opens at any cursor, and ignores one that makes no sense", async () => {
	for (const cursor of ["", "?depuis=", "?depuis=x_y", "?depuis=2026-13-45T00:00:00Z_x"]) {
		const { data } = await answered(
			inbox(await asking(`/conversations${cursor}`, { by: "nadia" })),
		);
		expect(data, cursor).toMatchObject({ isFirst: true, conversations: [{ id: cantineEtMoulin }] });
	}
	const past = `/conversations?depuis=2020-01-01T00:00:00.000Z_${cantineEtMoulin}`;
	const { data } = await answered(inbox(await asking(past, { by: "nadia" })));
	expect(data).toMatchObject({ isFirst: false, conversations: [], older: null });
});
