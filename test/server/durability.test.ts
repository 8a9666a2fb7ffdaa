import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedAddress } from "#db/address.ts";
import { connect } from "#db/client.server.ts";
import type { VillagerKey } from "#db/village/people.ts";
import { type Remote, signedIn } from "#test/support/remote.ts";
import { cutPower, freshPlace, type Site, startSite } from "#test/support/site.ts";
import { organisation } from "#test/support/village.ts";

/** What each of the ten writers has to say: a thousand writes together. */
const EACH = 50;
/** How many were acknowledged when the power goes; the others are under way, or have not left. */
const BEFORE_THE_CUT = 350;

/** Nobody may post more than 120 listings an hour, nor 60 messages a minute: it takes a village. */
const keys: VillagerKey[] = [
	...(["lea", "marc", "nadia", "paul", "samira"] as const),
	...(["hugo", "jean", "yvette", "bastien", "theo"] as const),
];

type Writer = { person: Remote; thread: string; titles: string[]; requestIds: string[] };

let place: Awaited<ReturnType<typeof freshPlace>>;
let site: Site;

beforeAll(async () => {
	place = await freshPlace();
	site = await startSite({ dataDir: place.dataDir });
}, 180_000);

afterAll(async () => {
	await site.stop();
	await place.remove();
}, 60_000);

test("a cut in a thousand writes loses none that was acknowledged, and writing again doubles none", async () => {
	const writers = await Promise.all(keys.map(settle));
	const posted = new Map<string, string>();
	const said = new Map<string, string>();
	const cut = Promise.withResolvers<void>();
	let isCut = false;
	const goOn = () => !isCut;
	const believeIn = (told: Map<string, string>) => (what: string, where: string) => {
		told.set(what, where);
		if (posted.size + said.size >= BEFORE_THE_CUT) cut.resolve();
	};
	const burst = writers.flatMap((writer) => [
		post(writer, goOn, believeIn(posted)),
		speak(writer, goOn, believeIn(said)),
	]);
	await cut.promise;
	isCut = true;
	await cutPower(site, place.dataDir);
	await Promise.all(burst);
	expect(posted.size).toBeGreaterThan(0);
	expect(said.size).toBeGreaterThan(0);
	expect(posted.size + said.size).toBeLessThan(2 * keys.length * EACH);

	site = await startSite({ dataDir: place.dataDir, port: Number(new URL(site.url).port) });
	expect([...(await publishedTitles())]).toEqual(expect.arrayContaining([...posted]));
	expect([...(await savedMessages())]).toEqual(expect.arrayContaining([...said]));

	// a browser that heard no answer sends again, under the same number
	const unheard = writers.map((writer) => ({
		...writer,
		requestIds: writer.requestIds.filter((requestId) => !said.has(requestId)),
	}));
	await Promise.all(unheard.map((writer) => speak(writer, () => true, believeIn(said))));
	const saved = await savedMessages();
	expect([...saved.keys()].sort()).toEqual(writers.flatMap(({ requestIds }) => requestIds).sort());
	expect(new Set(saved.values()).size).toBe(keys.length * EACH);

	// the sessions of before hold, and what is found is what is there
	const [[title = "", path = ""] = []] = posted;
	const { person } = writers[0]!;
	expect(await person.get(path)).toMatchObject({
		status: 200,
		text: expect.stringContaining(title),
	});
	const found = await person.get(`/recherche?q=${encodeURIComponent(title)}`);
	expect(found.text).toContain(path);
}, 240_000);

/** Signs in and opens a conversation with a place that none of the writers speaks for. */
async function settle(key: VillagerKey): Promise<Writer> {
	const person = await signedIn(site.url, key);
	const { location } = await person.post("/conversations/nouvelle", {
		organisationId: organisation("froid-des-vallees"),
		requestId: randomUUID(),
		body: "Bonjour",
	});
	return {
		person,
		thread: /^\/conversations\/([0-9a-f-]{36})/.exec(location)?.[1] ?? "",
		titles: Array.from({ length: EACH }, (_, at) => `Lot ${at} de ${key}`),
		requestIds: Array.from({ length: EACH }, () => randomUUID()),
	};
}

/** Posts offers by their three screens, then publishes them: that answer is what a producer believes. */
async function post(
	{ person, titles }: Writer,
	goOn: () => boolean,
	believe: (title: string, path: string) => void,
): Promise<void> {
	for (const title of titles) {
		if (!goOn()) return;
		try {
			const product = { side: "offer", product: "carotte", productName: "Carotte" };
			const started = await person.post("/offres/nouvelle", { ...product, title });
			const path = started.location.replace(/\/conditions$/, "");
			await person.post(`${path}/conditions`, { months: ["10", "11"] });
			await person.post(`${path}/verification`, { origin: "own" });
			const done = await person.post(`${path}/publication`, {});
			expect(done).toEqual({ status: 302, location: path });
			believe(title, path);
		} catch (error) {
			if (goOn()) throw error;
		}
	}
}

/** Says everything over a socket, in turn; an acknowledged message has its place in the thread. */
async function speak(
	{ person, thread, requestIds }: Writer,
	goOn: () => boolean,
	believe: (requestId: string, place: string) => void,
): Promise<void> {
	const socket = person.socket().connect();
	try {
		for (const requestId of requestIds) {
			if (!goOn()) return;
			const message = { conversationId: thread, requestId, body: `Message ${requestId}` };
			const answer = await socket.timeout(20_000).emitWithAck("message:send", message);
			if ("error" in answer) throw new Error(answer.error);
			believe(requestId, `${thread} ${answer.message.seq}`);
		}
	} catch (error) {
		if (goOn()) throw error;
	} finally {
		socket.disconnect();
	}
}

async function publishedTitles(): Promise<Map<string, string>> {
	const sql = connect(embeddedAddress(place.dataDir), 1);
	const rows = await sql<{ title: string; id: string }[]>`
		select title, id from listings where status = 'published' and title like 'Lot %'`;
	await sql.end();
	return new Map(rows.map(({ title, id }) => [title, `/offres/${id}`]));
}

async function savedMessages(): Promise<Map<string, string>> {
	const sql = connect(embeddedAddress(place.dataDir), 1);
	const rows = await sql<{ requestId: string; place: string }[]>`
		select request_id as "requestId", conversation_id || ' ' || seq as place
		from messages where body like 'Message %'`;
	await sql.end();
	return new Map(rows.map(({ requestId, place }) => [requestId, place]));
}
