import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SaidMessage } from "#app/domain/messaging/messaging.ts";
import { readConversation } from "#app/domain/messaging/read-conversation.server.ts";
import { db } from "#db/client.server.ts";
import { memberships, people } from "#db/schema/index.ts";
import { cookieOf } from "#test/support/request.ts";
import {
	ask,
	type Browser,
	heard,
	listen,
	type SocketServer,
	serveSockets,
} from "#test/support/socket.ts";
import { aubergeEtGrandsPres } from "#test/support/talk.ts";
import { organisation, villager } from "#test/support/village.ts";

let server: SocketServer;

beforeAll(async () => {
	server = await serveSockets();
});
afterAll(() => server.stop());

const thread = { conversationId: aubergeEtGrandsPres };

function message(body: string) {
	return { ...thread, requestId: randomUUID(), body };
}

/** Waits until everything said before has reached `browser`: sockets keep the order. */
async function settled(browser: Browser): Promise<void> {
	expect(await ask(browser, "conversation:leave", thread)).toEqual({ ok: true });
}

test("a message reaches the other browser, her count too, and nobody else", async () => {
	const [paul, lea, ines] = await Promise.all([
		server.connect("paul"),
		server.connect("lea"),
		server.connect("ines"),
	]);
	await ask(paul, "conversation:follow", thread);
	await ask(lea, "conversation:follow", thread);
	expect(await ask(ines, "conversation:follow", thread)).toEqual({ error: "not-found" });
	const outside = listen(ines);
	const [reaches, counts] = [
		heard<SaidMessage>(lea, "message:created"),
		heard(lea, "unread:changed"),
	];

	const sent = message("Vos poireaux sont-ils lavés ?");
	const answer = await ask(paul, "message:send", sent);
	expect(answer).toMatchObject({ ok: true, message: { ...sent, seq: 4 } });
	expect(await reaches).toMatchObject({
		...sent,
		seq: 4,
		senderName: "Paul Frossard",
		senderOrganisation: "Auberge du Vieux Four",
	});
	expect(await counts).toEqual({ count: 2 });

	const { messages } = await readConversation(await villager("lea"), aubergeEtGrandsPres);
	expect(messages.at(-1)).toEqual(await reaches);
	await settled(ines);
	expect(outside).toEqual([]);
});

test("sending it again tells nobody twice", async () => {
	const [paul, lea] = await Promise.all([server.connect("paul"), server.connect("lea")]);
	await ask(lea, "conversation:follow", thread);
	const told = listen(lea);
	const sent = message("Je passe vers 10 h.");
	const first = await ask(paul, "message:send", sent);
	expect(await ask(paul, "message:send", sent)).toEqual(first);
	await settled(lea);
	expect(told.filter(([event]) => event === "message:created")).toHaveLength(1);
});

test("reading is seen by the other side, and her count falls in her other browsers", async () => {
	const [paul, lea, phone] = await Promise.all([
		server.connect("paul"),
		server.connect("lea"),
		server.connect("lea"),
	]);
	await ask(paul, "conversation:follow", thread);
	const { messages } = await readConversation(await villager("paul"), aubergeEtGrandsPres);
	const seq = messages.length;
	const [seen, count] = [heard(paul, "conversation:read"), heard(phone, "unread:changed")];
	expect(await ask(lea, "conversation:mark-read", { ...thread, seq })).toEqual({ ok: true });
	expect(await seen).toEqual({
		...thread,
		seq,
		personId: (await villager("lea")).personId,
		organisationId: organisation("ferme-des-grands-pres"),
	});
	expect(await count).toEqual({ count: 0 });
});

test("whoever left the organisation hears nothing more, though her page still listens", async () => {
	const [paul, aline] = await Promise.all([server.connect("paul"), server.connect("aline")]);
	expect(await ask(aline, "conversation:follow", thread)).toEqual({ ok: true });
	const told = listen(aline);
	const { personId } = await villager("aline");
	await db.delete(memberships).where(eq(memberships.personId, personId));

	await ask(paul, "message:send", message("Entre nous."));
	expect(await ask(aline, "message:send", message("Je suis encore là ?"))).toEqual({
		error: "not-found",
	});
	expect(await ask(aline, "conversation:follow", thread)).toEqual({ error: "not-found" });
	expect(await ask(aline, "conversation:mark-read", { ...thread, seq: 1 })).toEqual({
		error: "not-found",
	});
	await settled(aline);
	expect(told).toEqual([]);
});

test("leaving a conversation is enough to hear no more of it", async () => {
	const [paul, lea] = await Promise.all([server.connect("paul"), server.connect("lea")]);
	await ask(lea, "conversation:follow", thread);
	await ask(lea, "conversation:leave", thread);
	const told = listen(lea);
	const counted = heard(lea, "unread:changed");
	await ask(paul, "message:send", message("Vous êtes là ?"));
	await counted;
	expect(told.map(([event]) => event)).toEqual(["unread:changed"]);
});

test("a page of another site opens no socket, nor does somebody signed out", async () => {
	const cookie = await cookieOf("paul");
	const foreign = server.open({ Cookie: cookie, Origin: "https://ailleurs.example" });
	const refused = heard<Error>(foreign, "connect_error");
	foreign.connect();
	expect((await refused).message).toBe("websocket error");

	const ours = server.open({ Cookie: cookie, Origin: "http://localhost:3000" });
	const connected = heard(ours, "connect");
	ours.connect();
	await connected;

	for (const headers of [{}, { Cookie: "maillage.session_token=faux.faux" }]) {
		const nobody = server.open(headers);
		const turnedAway = heard<Error>(nobody, "connect_error");
		nobody.connect();
		expect((await turnedAway).message).toBe("signed-out");
	}
});

test("whatever a socket sends is answered, and the next command works", async () => {
	const paul = await server.connect("paul");
	const commands = [
		"conversation:follow",
		"conversation:leave",
		"conversation:mark-read",
		"message:send",
	];
	const nonsense = [
		undefined,
		null,
		42,
		"x",
		[],
		{},
		{ conversationId: "nonsense" },
		{ conversationId: { $ne: null } },
		{ ...thread, seq: -1, body: "", requestId: 1 },
		{ ...thread, seq: 1e99, body: "x".repeat(5001), requestId: randomUUID() },
	];
	for (const command of commands.filter((name) => !name.endsWith("leave")))
		for (const request of nonsense.slice(0, 8))
			expect(await ask(paul, command, request), command).toEqual({ error: "invalid" });
	for (const request of nonsense.slice(8)) {
		expect(await ask(paul, "message:send", request)).toEqual({ error: "invalid" });
		expect(await ask(paul, "conversation:mark-read", request)).toEqual({ error: "invalid" });
	}
	// without anybody to answer, with the answer alone, with a string in its place
	const raw = paul as unknown as { emit: (...anything: unknown[]) => void };
	for (const command of commands) {
		raw.emit(command);
		raw.emit(command, () => {});
		raw.emit(command, thread, "not a function");
	}
	raw.emit("no:such-command", {});
	expect(await ask(paul, "conversation:follow", thread)).toEqual({ ok: true });
});

test("too many messages in a minute are refused, and said so", async () => {
	const paul = await server.connect("paul");
	const answers = await Promise.all(
		Array.from({ length: 70 }, (_, index) => ask(paul, "message:send", message(`Vite ${index}`))),
	);
	expect(answers).toContainEqual({ error: "too-many" });
	expect(answers.filter((answer) => "ok" in answer).length).toBeLessThanOrEqual(60);
});

test("a closed account answers nothing more; a closed session closes its sockets", async () => {
	const [hugo, elise] = await Promise.all([server.connect("hugo"), server.connect("elise")]);
	const { personId } = await villager("hugo");
	await db.delete(people).where(eq(people.id, personId));
	expect(await ask(hugo, "conversation:follow", thread)).toEqual({ error: "signed-out" });

	const closed = heard(elise, "disconnect");
	server.disconnect((await villager("elise")).personId);
	expect(await closed).toBe("io server disconnect");
});
