import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { chooseMails } from "#app/domain/identity/choose-mails.server.ts";
import { markRead } from "#app/domain/messaging/mark-read.server.ts";
import { tellAbsentReaders } from "#app/domain/messaging/tell-absent-readers.server.ts";
import { db, sql } from "#db/client.server.ts";
import { listings, people } from "#db/schema/index.ts";
import type { VillagerKey } from "#db/village/people.ts";
import { jobsDone, laterJobsDone } from "#test/support/jobs.ts";
import { mailsTo } from "#test/support/mails.ts";
import { aubergeEtGrandsPres, cantineEtMoulin, say, writeTo } from "#test/support/talk.ts";
import { listing, organisation, villager } from "#test/support/village.ts";

const NADIA = "nadia@village.example";

/** Jobs run by the clock of the machine, so these people live by it too. */
const minutes = (count: number) => new Date(Date.now() + count * 60_000);
const now = (key: VillagerKey, after = 0) => villager(key, minutes(after));

async function waiting(conversationId: string): Promise<number[]> {
	const jobs = await sql<{ at: number }[]>`
		select extract(epoch from run_at - now())::float8 / 60 as at
		from graphile_worker.jobs where key = ${`tell ${conversationId}`}`;
	return jobs.map(({ at }) => Math.round(at));
}

// what the village had not read before these tests is read, so that each starts from nothing
beforeAll(async () => {
	for (const key of ["lea", "aline"] as const)
		await markRead(await now(key), { conversationId: aubergeEtGrandsPres, seq: 99 });
	await markRead(await now("marc"), { conversationId: cantineEtMoulin, seq: 99 });
});

test("a burst makes one mail, with who wrote, the first words and a link", async () => {
	await say(await now("marc"), cantineEtMoulin, "Le camion est en panne.");
	expect(await waiting(cantineEtMoulin)).toEqual([2]);
	await say(await now("marc", 1), cantineEtMoulin, "Je viens vendredi.");
	await say(await now("marc", 1.5), cantineEtMoulin, "Désolé !");
	expect(await waiting(cantineEtMoulin)).toEqual([2]);
	await laterJobsDone();
	const mails = await mailsTo(NADIA);
	expect(mails).toHaveLength(1);
	expect(mails[0]?.subject).toBe("Marc Widmer (Ferme du Moulin) vous a écrit");
	expect(mails[0]?.text).toContain("Le camion est en panne.");
	expect(mails[0]?.text).toContain("Yaourts fermiers en seaux");
	expect(mails[0]?.text).toContain("Et 2 autres messages.");
	expect(mails[0]?.text).toContain(`http://localhost:3000/conversations/${cantineEtMoulin}\n`);
	expect(mails[0]?.text).toMatch(/\/desabonnement\?jeton=\S+/);
	expect(await mailsTo("marc@village.example")).toHaveLength(0);
});

test("telling again says nothing, however many ask at once", async () => {
	const runs = [1, 2, 3].map(() => tellAbsentReaders(cantineEtMoulin, minutes(60)));
	expect(await Promise.all(runs)).toEqual([0, 0, 0]);
});

test("whoever was told and has not come back waits half an hour for the next mail", async () => {
	await say(await now("marc", 5), cantineEtMoulin, "Le camion roule à nouveau.");
	expect(await tellAbsentReaders(cantineEtMoulin, minutes(10))).toBe(0);
	expect(await waiting(cantineEtMoulin)).toEqual([30]);

	// a new message does not make the others wait with her
	await say(await now("marc", 11), cantineEtMoulin, "À demain.");
	expect(await waiting(cantineEtMoulin)).toEqual([13]);
	expect(await tellAbsentReaders(cantineEtMoulin, minutes(13))).toBe(0);
	expect(await waiting(cantineEtMoulin)).toEqual([30]);

	const runs = [1, 2, 3].map(() => tellAbsentReaders(cantineEtMoulin, minutes(31)));
	expect((await Promise.all(runs)).sort()).toEqual([0, 0, 1]);
	await laterJobsDone();
	const mails = await mailsTo(NADIA);
	expect(mails).toHaveLength(2);
	expect(mails[0]?.text).toContain("Le camion roule à nouveau.");
	expect(mails[0]?.text).toContain("Et 1 autre message.");
	expect(mails[0]?.text).not.toContain("en panne");
});

test("whoever came back in between is told at once of what comes after", async () => {
	await markRead(await now("nadia", 40), { conversationId: cantineEtMoulin, seq: 99 });
	await say(await now("marc", 41), cantineEtMoulin, "Quatorze seaux, du coup.");
	expect(await tellAbsentReaders(cantineEtMoulin, minutes(43))).toBe(1);
	await jobsDone();
	expect((await mailsTo(NADIA))[0]?.text).toContain("Quatorze seaux, du coup.");
});

test("whoever has read in the meantime is left in peace", async () => {
	const before = await mailsTo(NADIA);
	await say(await now("marc", 80), cantineEtMoulin, "Vous lisez ceci ?");
	await markRead(await now("nadia", 81), { conversationId: cantineEtMoulin, seq: 99 });
	await laterJobsDone();
	expect(await mailsTo(NADIA)).toHaveLength(before.length);
});

test("two members of an organisation each get theirs, in their language", async () => {
	await db.update(people).set({ locale: "en" }).where(eq(people.email, "aline@village.example"));
	await say(await now("paul"), aubergeEtGrandsPres, "Il me faudrait 20 kg.");
	await laterJobsDone();
	const [lea] = await mailsTo("lea@village.example");
	const [aline] = await mailsTo("aline@village.example");
	expect(lea?.subject).toBe("Paul Frossard (Auberge du Vieux Four) vous a écrit");
	expect(aline?.subject).toBe("Paul Frossard (Auberge du Vieux Four) wrote to you");
});

test("a colleague's answer is told to the others of the house, and to the other side", async () => {
	await markRead(await now("lea", 1), { conversationId: aubergeEtGrandsPres, seq: 99 });
	await say(await now("aline", 2), aubergeEtGrandsPres, "C'est Aline qui livre.");
	expect(await tellAbsentReaders(aubergeEtGrandsPres, minutes(4))).toBe(2);
	await jobsDone();
	expect((await mailsTo("paul@village.example"))[0]?.text).toContain("C’est Aline qui livre.");
});

test("nobody is written to who wants no such mails, or whose address was not confirmed", async () => {
	const [hugo, elise] = [await now("hugo"), await now("elise")];
	await chooseMails(hugo.personId, { aboutMessages: false });
	await db.update(people).set({ emailVerified: false }).where(eq(people.id, elise.personId));
	const victor = await now("victor");
	await writeTo(victor, { organisationId: organisation("le-pain-dhugo") });
	await writeTo(victor, { organisationId: organisation("moulin-des-allaines") });
	await laterJobsDone();
	expect(await mailsTo("hugo@village.example")).toHaveLength(0);
	expect(await mailsTo("elise@village.example")).toHaveLength(0);

	await chooseMails(hugo.personId, { aboutMessages: true });
	await writeTo(victor, { organisationId: organisation("le-pain-dhugo") }, "Et le dimanche ?");
	await laterJobsDone();
	expect(await mailsTo("hugo@village.example")).toHaveLength(1);
});

test("a conversation about a listing that is gone is told all the same; one that is gone is not", async () => {
	const { conversationId } = await writeTo(await now("bastien"), {
		listingId: listing("jus-de-la-combe"),
	});
	await db.delete(listings).where(eq(listings.id, listing("jus-de-la-combe")));
	expect(await tellAbsentReaders(conversationId, minutes(2))).toBe(1);
	expect(await tellAbsentReaders("00000000-0000-4000-8000-000000000000", minutes(2))).toBe(0);
});
