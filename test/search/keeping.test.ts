/** Rows enter and leave the index with the changes they hang on, whatever else goes on. */
import { eq, sql as piece } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { db, sql, type Transaction } from "#db/client.server.ts";
import { listings, organisations } from "#db/schema/index.ts";
import type { Question, SearchEngine } from "#search/engine.ts";
import { postgresEngine } from "#search/postgres/engine.ts";
import { jobsDone } from "../support/jobs.ts";
import { growNetwork } from "../support/network.ts";
import { listing, organisation, TODAY } from "../support/village.ts";
import { plain } from "./questions.ts";

const engines: Record<string, SearchEngine> = { postgres: postgresEngine };

const leeks = listing("poireaux-des-grands-pres");
const farm = organisation("ferme-des-grands-pres");

describe.each(Object.entries(engines))("%s", (_name, engine) => {
	beforeAll(() => engine.rebuild());
	afterEach(async () => {
		await jobsDone();
	});

	const idsOf = async (question: Partial<Question>) =>
		(await engine.find({ ...plain, size: 1000, ...question })).hits.map(({ id }) => id);

	const changeListing = (id: string, change: Partial<typeof listings.$inferInsert>) =>
		db.transaction(async (tx) => {
			await tx.update(listings).set(change).where(eq(listings.id, id));
			await engine.put(tx, "listings", [id]);
		});

	const changeOrganisation = (id: string, change: Partial<typeof organisations.$inferInsert>) =>
		db.transaction(async (tx) => {
			await tx.update(organisations).set(change).where(eq(organisations.id, id));
			await engine.put(tx, "organisations", [id]);
		});

	test("a change is found as soon as it is committed", async () => {
		await changeListing(leeks, { title: "Poireaux bleus de Solaise" });
		expect(await idsOf({ words: "solaise" })).toEqual([leeks]);
		await changeListing(leeks, { status: "paused", pausedAt: TODAY });
		expect(await idsOf({ words: "solaise" })).toEqual([]);
		await changeListing(leeks, { status: "published", pausedAt: null });
		expect(await idsOf({ words: "solaise" })).toEqual([leeks]);
	});

	test("a change that is taken back leaves no trace", async () => {
		const undone = db.transaction(async (tx) => {
			await tx.update(listings).set({ title: "Poireaux violets" }).where(eq(listings.id, leeks));
			await engine.put(tx, "listings", [leeks]);
			throw new Error("taken back");
		});
		await expect(undone).rejects.toThrow("taken back");
		expect(await idsOf({ words: "violets" })).toEqual([]);
		expect(await idsOf({ words: "poireaux" })).toContain(leeks);
	});

	test("doing it twice changes nothing", async () => {
		const before = await idsOf({ words: "poireaux" });
		await changeListing(leeks, { updatedAt: TODAY });
		await changeListing(leeks, { updatedAt: TODAY });
		expect(await idsOf({ words: "poireaux" })).toEqual(before);
	});

	test("a listing is gone the day after its last one", async () => {
		const [row] = await db.select().from(listings).where(eq(listings.id, leeks));
		const lastDay = row?.expiresOn ?? "";
		const dayAfter = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);
		expect(await idsOf({ words: "poireaux", today: lastDay })).toContain(leeks);
		expect(await idsOf({ words: "poireaux", today: dayAfter })).not.toContain(leeks);
	});

	test("an organisation takes its listings along: name, place, departure", async () => {
		await changeOrganisation(farm, { name: "Jardins de Tramelan" });
		await jobsDone();
		expect(await idsOf({ words: "tramelan" })).toContain(leeks);
		expect(await idsOf({ words: "tramelan", type: "organisations" })).toEqual([farm]);

		const cayenne = { latitude: 4.93, longitude: -52.33 };
		await changeOrganisation(farm, { ...cayenne, positionSource: "map" });
		await jobsDone();
		expect(await idsOf({ words: "poireaux", place: cayenne, radiusKm: 10 })).toEqual([leeks]);

		await changeOrganisation(farm, { removedAt: TODAY });
		await jobsDone();
		expect(await idsOf({ words: "poireaux" })).not.toContain(leeks);
		expect(await idsOf({ type: "organisations" })).not.toContain(farm);

		await changeOrganisation(farm, { removedAt: null });
		await jobsDone();
		expect(await idsOf({ words: "poireaux" })).toContain(leeks);
	});

	test("an organisation is found by what it offers to everybody, as long as it does", async () => {
		const question = { words: "poireaux", type: "organisations" } as const;
		expect(await idsOf(question)).toContain(farm);
		await changeListing(leeks, { visibility: "members" });
		await jobsDone();
		expect(await idsOf(question)).not.toContain(farm);
		await changeListing(leeks, { visibility: "public" });
		await jobsDone();
		expect(await idsOf(question)).toContain(farm);
	});

	test("what is removed before it is deleted is gone", async () => {
		const removed = async (tx: Transaction) => {
			await engine.remove(tx, "listings", [leeks]);
			await tx.delete(listings).where(eq(listings.id, leeks));
		};
		await db.transaction(removed);
		await jobsDone();
		expect(await idsOf({ words: "poireaux" })).not.toContain(leeks);
		expect(await idsOf({ words: "poireaux", type: "organisations" })).not.toContain(farm);
	});

	test("what changes during a rebuild is in the new index", async () => {
		await growNetwork(sql, { organisations: 400, listings: 5000, seed: 5, now: TODAY });
		const some = await db
			.select({ id: listings.id, status: listings.status })
			.from(listings)
			.where(piece`${listings.status} in ('published', 'paused') and ${listings.number} % 7 = 0`);
		expect(some.length).toBeGreaterThan(300);
		const changes: Promise<void>[] = [];
		let steps = 0;
		await engine.rebuild(() => {
			steps++;
			for (const { id, status } of some.splice(0, 150)) {
				const other = status === "published" ? "paused" : "published";
				changes.push(changeListing(id, { status: other, title: "Changé en route" }));
			}
		});
		await Promise.all(changes);
		expect(steps).toBeGreaterThan(2);
		expect(changes.length).toBeGreaterThan(300);
		const found = await idsOf({ words: "changé route", membersToo: true });
		const there = await db
			.select({ id: listings.id })
			.from(listings)
			.where(
				piece`${listings.title} = 'Changé en route' and ${listings.status} = 'published'
					and ${listings.side} = 'offer' and ${listings.expiresOn} >= ${plain.today}`,
			);
		expect(found.toSorted()).toEqual(there.map(({ id }) => id).toSorted());
		expect(found.length).toBeGreaterThan(5);
	});

	test("an index that was never built fills itself, and says when it is ready", async () => {
		await sql`delete from search.state`;
		await sql`truncate search.offers`;
		expect((await engine.health()).ready).toBe(false);
		await sql`create schema search_next`;
		const failures: unknown[] = [];
		await engine.start((error) => failures.push(error));
		await expect.poll(async () => (await engine.health()).ready, { timeout: 20_000 }).toBe(true);
		expect(failures).toEqual([]);
		expect((await idsOf({})).length).toBe(1000);
		const [left] = await sql`select to_regnamespace('search_next') is not null as there`;
		expect(left?.["there"]).toBe(false);
	});
});
