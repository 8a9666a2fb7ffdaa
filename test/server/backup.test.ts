import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Address, readAddress, type SocketAddress } from "#db/address.ts";
import { connect, sql } from "#db/client.server.ts";
import { CannotRestore } from "#db/dump.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { backUp, type Place, restore } from "#server/backup.ts";

const folder = await mkdtemp(join(tmpdir(), "maillage-backups-"));
const here: Place = { address: readAddress(), dataDir: join(folder, "here") };
const databases: string[] = [];
afterAll(async () => {
	for (const database of databases) await sql`drop database ${sql(database)} with (force)`;
	await rm(folder, { recursive: true });
});

/** A database with nothing in it, and a folder. */
async function emptyPlace(): Promise<Place> {
	const database = `empty_${randomUUID().replaceAll("-", "")}`;
	await sql`create database ${sql(database)} template template0`;
	databases.push(database);
	const address = { ...(here.address as SocketAddress), database };
	return { address, dataDir: join(folder, database) };
}

/** Every row of every table, as text, in order, and where each sequence is; but for the hours at which tables were made. */
async function contentOf(address: Address): Promise<Record<string, string[]>> {
	const there = connect(address, 1);
	const tables = await there<{ name: string }[]>`
		select format('%I.%I', schemaname, tablename) as name from pg_tables
		where schemaname in ('public', 'graphile_worker') and tablename <> 'migrations' order by 1`;
	const content: Record<string, string[]> = {};
	for (const { name } of tables) {
		const rows = await there.unsafe(`select t::text as row from ${name} t order by 1`);
		content[name] = rows.map(({ row }) => String(row));
	}
	const sequences = await there`
		select schemaname || '.' || sequencename as name, last_value::text as value
		from pg_sequences where schemaname in ('public', 'graphile_worker') order by 1`;
	content["sequences"] = sequences.map(({ name, value }) => `${name} ${value}`);
	await there.end();
	return content;
}

test("a backup restored elsewhere is the same, row by row and file by file", async () => {
	const photos = join(here.dataDir, "uploads/photos");
	await mkdir(photos, { recursive: true });
	await writeFile(join(photos, "serre.webp"), Buffer.from([0, 255, 13, 10]));
	const before = await contentOf(here.address);
	expect(before["public.people"]?.length).toBeGreaterThan(10);
	expect(before["public.communes"]?.length).toBeGreaterThan(34_000);

	const file = join(folder, "maillage.tar.gz");
	await backUp(here, file);
	const there = await emptyPlace();
	await restore(file, there);

	expect(await contentOf(there.address)).toEqual(before);
	expect(await readdir(join(there.dataDir, "uploads"), { recursive: true })).toEqual([
		"photos",
		"photos/serre.webp",
	]);
	expect(await readFile(join(there.dataDir, "uploads/photos/serre.webp"))).toEqual(
		Buffer.from([0, 255, 13, 10]),
	);
});

test("taken while people write, it holds one instant: nobody's session without her", async () => {
	const file = join(folder, "moving.tar.gz");
	let isOver = false;
	const writing = (async () => {
		while (!isOver)
			await sql.begin(async (tx) => {
				const [made] = await tx`
					insert into people (name, email) values ('De passage', ${`${randomUUID()}@village.example`})
					returning id`;
				await tx`insert into sessions (person_id, token, expires_at)
					values (${made?.["id"]}, ${randomUUID()}, now())`;
			});
	})();
	await backUp(here, file);
	isOver = true;
	await writing;
	const there = await emptyPlace();
	await restore(file, there);
	const content = await contentOf(there.address);
	const passing = content["public.people"]?.filter((row) => row.includes("De passage")).length;
	const known = (await contentOf(here.address))["public.people"]?.length ?? 0;
	expect(content["public.people"]?.length).toBeLessThanOrEqual(known);
	expect(content["public.sessions"]?.length).toBe(passing);
});

test("a place where somebody lives is not written over", async () => {
	const file = join(folder, "again.tar.gz");
	await backUp(here, file);
	await expect(restore(file, here)).rejects.toThrow(CannotRestore);
});

test("a place that is ready but empty may be filled", async () => {
	const file = join(folder, "ready.tar.gz");
	await backUp(here, file);
	const there = await emptyPlace();
	await migrateDatabase(there.address);
	await restore(file, there);
	expect(await contentOf(there.address)).toEqual(await contentOf(here.address));
});

test("what is no backup is refused, and nothing is left behind", async () => {
	const file = join(folder, "no.tar.gz");
	await writeFile(file, "not a backup");
	const there = await emptyPlace();
	await expect(restore(file, there)).rejects.toThrow(/no\.tar\.gz is no backup of Maillage/);
	expect((await contentOf(there.address))["public.people"]).toBeUndefined();
});
