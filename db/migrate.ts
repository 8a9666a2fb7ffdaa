import { join } from "node:path";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations as migrateJobs } from "graphile-worker";
import { Pool } from "pg";
import { type Address, readAddress, type SocketAddress } from "./address.ts";
import { connect, withSchema } from "./client.server.ts";

export const migrationsFolder = join(import.meta.dirname, "migrations");

/** Any number will do, as long as every process that migrates asks for the same lock. */
const MIGRATION_LOCK = 727_274;

/**
 * Brings the tables, and those of the job queue, to this version. Safe to run from several processes at once: one works, the
 * others wait.
 */
export async function migrateDatabase(
	address: Address = readAddress(),
	folder = migrationsFolder,
): Promise<void> {
	if ("host" in address) await createDatabase(address);
	const sql = connect(address, 2);
	const lock = await sql.reserve();
	try {
		await lock`select pg_advisory_lock(${MIGRATION_LOCK})`;
		await migrate(withSchema(sql), { migrationsFolder: folder });
		await migrateQueue(address);
	} finally {
		await lock`select pg_advisory_unlock(${MIGRATION_LOCK})`;
		lock.release();
		await sql.end();
	}
}

async function createDatabase(address: SocketAddress): Promise<void> {
	const admin = connect({ ...address, database: "postgres" }, 1);
	try {
		const [there] = await admin`select 1 from pg_database where datname = ${address.database}`;
		if (!there) await admin`create database ${admin(address.database)}`.catch(unlessJustCreated);
	} finally {
		await admin.end();
	}
}

function unlessJustCreated(error: { code?: string }): void {
	if (error.code !== "42P04" && error.code !== "23505") throw error;
}

async function migrateQueue(address: Address): Promise<void> {
	const pool = new Pool("url" in address ? { connectionString: address.url } : address);
	pool.on("error", () => {});
	pool.on("connect", (client) => client.on("error", () => {}));
	try {
		await migrateJobs({ pgPool: pool });
	} finally {
		await pool.end();
	}
}
