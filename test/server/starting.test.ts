import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedAddress, readAddress, socketFolder } from "#db/address.ts";
import { connect } from "#db/client.server.ts";
import { visitor } from "#test/support/remote.ts";
import { cutPower, freePort, freshPlace, startSite } from "#test/support/site.ts";

let place: Awaited<ReturnType<typeof freshPlace>>;

beforeAll(async () => {
	place = await freshPlace();
});
afterAll(() => place.remove());

test("a port that is taken stops the start with one sentence, before anything is touched", async () => {
	const port = await freePort();
	const other = createServer().listen(port);
	const start = startSite({ dataDir: place.dataDir, port });
	await expect(start).rejects.toThrow(
		new RegExp(`ended with 1:\nPort ${port} is taken: [^\n]+\n$`),
	);
	expect(existsSync(join(place.dataDir, "pg"))).toBe(false);
	await new Promise((closed) => other.close(closed));
});

test("a value that makes no sense stops the start with a sentence that names it", async () => {
	const start = startSite({ dataDir: place.dataDir, env: { LOG_LEVEL: "loud" } });
	await expect(start).rejects.toThrow(/ended with 1:\n(.*\n)?.*LOG_LEVEL/);
});

test("one start does everything, says where things are, and stops everything", async () => {
	const site = await startSite({ dataDir: place.dataDir });
	expect(site.output()).toContain(site.url);
	expect(site.output()).toContain("lea@village.example");
	expect(site.output()).toContain("circuit-court");
	expect(site.output()).toContain(place.dataDir);
	const guest = visitor(site.url);
	expect(await guest.get("/sante/pret")).toMatchObject({ status: 200 });
	expect((await guest.get("/recherche?q=carottes")).text).toContain("Grands Prés");
	expect(await site.stop("SIGINT")).toBe(0);
	expect(await isRunning(place.dataDir)).toBe(false);
	expect(existsSync(socketFolder(join(place.dataDir, "pg")))).toBe(false);
});

test("after a cut it starts again on what was there", async () => {
	const site = await startSite({ dataDir: place.dataDir });
	await ask(place.dataDir, "update people set name = 'Léa Après' where name = 'Léa Marchal'");
	await cutPower(site, place.dataDir);
	expect(await isRunning(place.dataDir)).toBe(false);
	const again = await startSite({ dataDir: place.dataDir });
	const kept = await ask(place.dataDir, "select name from people where name like 'Léa %'");
	expect(kept).toMatchObject([{ name: "Léa Après" }]);
	expect(await again.stop("SIGTERM")).toBe(0);
});

test("with a database of one's own, none is started", async () => {
	const { dataDir, remove } = await freshPlace();
	const site = await startSite({
		dataDir,
		env: { DATABASE_URL: String(process.env["DATABASE_URL"]) },
	});
	expect(site.output()).toContain("DATABASE_URL");
	expect(await visitor(site.url).get("/sante/pret")).toMatchObject({ status: 200 });
	expect(existsSync(join(dataDir, "pg"))).toBe(false);
	expect(await site.stop()).toBe(0);
	const sql = connect(readAddress(), 1);
	expect(await sql`select 1 as one`).toMatchObject([{ one: 1 }]);
	await sql.end();
	await remove();
});

async function ask(dataDir: string, query: string): Promise<object[]> {
	const sql = connect(embeddedAddress(dataDir), 1);
	try {
		return await sql.unsafe(query);
	} finally {
		await sql.end();
	}
}

function isRunning(dataDir: string): Promise<boolean> {
	return ask(dataDir, "select 1").then(
		() => true,
		() => false,
	);
}
