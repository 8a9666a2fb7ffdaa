/** Gives each test file a database of its own, a copy of the template, and a folder for its files, before anything connects. */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, inject } from "vitest";

const address = inject("postgres");
const database = `test_${randomUUID().replaceAll("-", "")}`;
// before anything of ours is imported: the environment is read once
process.env["DATABASE_URL"] =
	`postgres://${address.user}@${encodeURIComponent(address.host)}:${address.port}/${database}`;
process.env["DATA_DIR"] = join(tmpdir(), `maillage-${database}`);

const admin = postgres({ ...address, database: "postgres", max: 1, onnotice: () => {} });
await admin`create database ${admin(database)} template ${admin(address.database)} strategy file_copy`;

afterAll(async () => {
	const { sql } = await import("#db/client.server.ts");
	await sql.end();
	await admin`drop database ${admin(database)} with (force)`;
	await admin.end();
	await rm(String(process.env["DATA_DIR"]), { recursive: true, force: true });
});
