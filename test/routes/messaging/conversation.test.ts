import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { conversationRoom, personRoom } from "#app/domain/messaging/events.ts";
import { readConversation } from "#app/domain/messaging/read-conversation.server.ts";
import { action, loader } from "#app/routes/messaging/conversation.tsx";
import { loader as inbox } from "#app/routes/messaging/inbox.tsx";
import { loader as messages } from "#app/routes/messaging/messages.ts";
import { visit } from "#test/support/request.ts";
import { aubergeEtGrandsPres, cantineEtMoulin } from "#test/support/talk.ts";
import { villager } from "#test/support/village.ts";

const params = { id: aubergeEtGrandsPres };
const path = `/conversations/${aubergeEtGrandsPres}`;

test("a visitor signs in first, and comes back to the thread", async () => {
	expect(await visit(loader, path, { params })).toMatchObject({
		status: 302,
		location: `/connexion?retour=${encodeURIComponent(path)}`,
	});
	expect(await visit(inbox, "/conversations")).toMatchObject({ status: 302 });
	expect(await visit(messages, `${path}/messages`, { params })).toMatchObject({ status: 302 });
});

test("somebody else's thread is not found, to read, to write or to fetch", async () => {
	const form = { requestId: randomUUID(), body: "Bonjour" };
	const outsider = { as: "samira", params } as const;
	expect(await visit(loader, path, outsider)).toMatchObject({ status: 404 });
	expect(await visit(messages, path, outsider)).toMatchObject({ status: 404 });
	expect(await visit(action, path, { ...outsider, form })).toMatchObject({ status: 404 });
	const nowhere = { as: "samira", params: { id: "x" } } as const;
	expect(await visit(loader, "/conversations/x", nowhere)).toMatchObject({ status: 404 });
});

test("showing a thread reads it: the other side is told, and the reader's own badge", async () => {
	const [lea, paul] = [await villager("lea"), await villager("paul")];
	const { body, published } = await visit(loader, path, { as: "lea", params });
	expect(body).toMatchObject({ thread: { readSeq: 2 }, isHeard: true, namesVoice: false });
	expect(published).toContainEqual({
		room: conversationRoom(aubergeEtGrandsPres, paul.personId),
		event: "conversation:read",
		payload: [expect.objectContaining({ seq: 3, personId: lea.personId })],
	});
	expect(published).toContainEqual({
		room: personRoom(lea.personId),
		event: "unread:changed",
		payload: [{ count: 0 }],
	});
	const again = await visit(loader, path, { as: "lea", params });
	expect(again).toMatchObject({ status: 200, published: [] });
});

test("a form without script writes, once however often it is sent, and leads to the bottom", async () => {
	const form = { requestId: randomUUID(), body: "  C'est prêt.\r\nÀ vendredi !  " };
	const sent = await visit(action, path, { as: "lea", params, form });
	expect(sent).toMatchObject({ status: 302, location: `${path}#bottom` });
	const rooms = sent.published.filter(({ event }) => event === "message:created");
	expect(rooms.map(({ room }) => room).sort()).toEqual(
		[
			conversationRoom(aubergeEtGrandsPres, (await villager("lea")).personId),
			conversationRoom(aubergeEtGrandsPres, (await villager("aline")).personId),
			conversationRoom(aubergeEtGrandsPres, (await villager("paul")).personId),
		].sort(),
	);
	const again = await visit(action, path, { as: "lea", params, form });
	expect(again).toMatchObject({ status: 302, published: [] });
	const { messages } = await readConversation(await villager("lea"), aubergeEtGrandsPres);
	expect(messages.map(({ body }) => body).slice(3)).toEqual(["C'est prêt.\nÀ vendredi !"]);
});

test("an empty or endless message comes back as it was typed", async () => {
	const send = (body: string) =>
		visit(action, path, { as: "lea", params, form: { requestId: randomUUID(), body } });
	expect(await send("   ")).toMatchObject({
		status: 422,
		form: { errors: { body: [{ reason: "required" }] } },
	});
	const endless = "x".repeat(5001);
	expect(await send(endless)).toMatchObject({
		status: 422,
		form: {
			values: { body: endless },
			errors: { body: [{ reason: "too-big.string", values: { maximum: 5000 } }] },
		},
	});
});

test("pages of messages are fetched from a number on", async () => {
	const all = `/conversations/${cantineEtMoulin}/messages`;
	const nadia = { as: "nadia", params: { id: cantineEtMoulin } } as const;
	const seqs = async (query: string) => {
		const { body } = await visit(messages, all + query, nadia);
		return (body["messages"] as { seq: number }[]).map(({ seq }) => seq);
	};
	expect(await seqs("")).toEqual([1, 2, 3, 4]);
	expect(await seqs("?apres=2")).toEqual([3, 4]);
	expect(await seqs("?avant=3")).toEqual([1, 2]);
	for (const senseless of ["?avant=nonsense", "?avant=9999999999", "?apres=1e300", "?avant=-1"])
		expect(await seqs(senseless), senseless).toEqual([1, 2, 3, 4]);
});

test("the inbox opens at any cursor, and ignores one that makes no sense", async () => {
	for (const cursor of ["", "?depuis=", "?depuis=x_y", "?depuis=2026-13-45T00:00:00Z_x"]) {
		const { body } = await visit(inbox, `/conversations${cursor}`, { as: "nadia" });
		expect(body, cursor).toMatchObject({ isFirst: true, conversations: [{ id: cantineEtMoulin }] });
	}
	const past = `/conversations?depuis=2020-01-01T00:00:00.000Z_${cantineEtMoulin}`;
	const { body } = await visit(inbox, past, { as: "nadia" });
	expect(body).toMatchObject({ isFirst: false, conversations: [], older: null });
});
