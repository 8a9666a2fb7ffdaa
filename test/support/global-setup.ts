import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { embeddedAddress, type SocketAddress } from "#db/address.ts";
import { startEmbeddedPostgres } from "#db/embedded.ts";
import { migrateDatabase } from "#db/migrate.ts";

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
	project.provide("postgres", address);
	return async () => {
		await postgres.stop();
		await rm(folder, { recursive: true, force: true });
	};
}
