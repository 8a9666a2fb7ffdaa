import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { embeddedAddress, type SocketAddress } from "#db/address.ts";
import { connect, withSchema } from "#db/client.server.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { loadReference } from "#db/reference/load.ts";
import { seedVillage } from "#db/seed.ts";
import { TODAY } from "./today.ts";

declare module "vitest" {
	interface ProvidedContext {
		postgres: SocketAddress;
	}
}

export const TEMPLATE = "village";

/** One PostgreSQL for the whole run, one database filled once; each test file works on its own copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), "maillage-test-"));
	const postgres = await startEmbeddedPostgres(folder, false);
	const address = embeddedAddress(folder, TEMPLATE);
	await migrateDatabase(address);
	await settleVillage(address);
	project.provide("postgres", address);
	return async () => {
		await postgres.stop();
		await rm(folder, { recursive: true, force: true });
	};
}

/** Nobody may stay connected: a template in use cannot be copied. */
async function settleVillage(address: SocketAddress): Promise<void> {
	const sql = connect(address, 2);
	await loadReference(sql);
	await seedVillage(withSchema(sql), TODAY);
	await sql.end();
}
