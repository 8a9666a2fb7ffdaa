import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, eq, isNotNull, sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import { resumeImports } from "#app/domain/directories/imports/advance-import.server.ts";
import { findImport } from "#app/domain/directories/imports/find-import.server.ts";
import { db } from "#db/client.server.ts";
import { directoryImports, directoryRows, events, organisations } from "#db/schema/index.ts";
import { countsOf } from "#test/support/imports.ts";
import { siretOf } from "#test/support/siret.ts";
import { TODAY, villager } from "#test/support/village.ts";

const claire = await villager("claire");
const root = join(import.meta.dirname, "../../../..");
const folder = await mkdtemp(join(tmpdir(), "maillage-import-"));
afterAll(() => rm(folder, { recursive: true }));

const ROWS = 6000;

test("an import killed in the middle goes on where it was, loses nothing and doubles nothing", async () => {
	const file = join(folder, "fermes.csv");
	const lines = Array.from(
		{ length: ROWS },
		(_, index) => `Ferme ${index};Delle;${siretOf(10_000 + index)};`,
	);
	await writeFile(file, ["Nom;Commune;SIRET;Produits", ...lines].join("\n"));

	const child = spawn(
		process.execPath,
		["server/commands/import.ts", file, "--source", "Coupure", "--kind", "producer"],
		{
			cwd: root,
			env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "silent" },
			stdio: "ignore",
		},
	);
	const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
	await vi.waitFor(async () => expect(await importedRows()).toBeGreaterThan(0), {
		timeout: 60_000,
		interval: 5,
	});
	child.kill("SIGKILL");
	expect(await ended).toBe("SIGKILL");

	const [cut] = await db.select().from(directoryImports);
	expect(cut?.state).toBe("importing");
	expect(await importedRows()).toBeLessThan(ROWS);
	expect(await cards()).toBe(await importedRows());

	await vi.waitFor(async () => expect(await locks()).toBe(0), { timeout: 10_000 });
	await resumeImports({ now: TODAY, tell: () => {} });
	const done = await findImport(claire, cut?.id ?? "");
	expect([done.state, done.importedRows, ...countsOf(done)]).toEqual(["done", ROWS, ROWS, 0, 0, 0]);
	expect(await cards()).toBe(ROWS);
	const [rows] = await db
		.select({ all: count() })
		.from(directoryRows)
		.where(isNotNull(directoryRows.importedAt));
	expect(rows?.all).toBe(ROWS);
	const [told] = await db
		.select({ all: count() })
		.from(events)
		.where(eq(events.name, "card.imported"));
	expect(told?.all).toBe(ROWS);
});

test("there is nothing to resume when nothing was cut", async () => {
	const told: unknown[] = [];
	await resumeImports({ now: TODAY, tell: (progress) => void told.push(progress) });
	expect(told).toEqual([]);
});

async function importedRows(): Promise<number> {
	const [row] = await db.select({ rows: directoryImports.importedRows }).from(directoryImports);
	return row?.rows ?? 0;
}

async function cards(): Promise<number> {
	const [row] = await db
		.select({ all: count() })
		.from(organisations)
		.where(sql`${organisations.name} like 'Ferme %' and ${isNotNull(organisations.sourceId)}`);
	return row?.all ?? 0;
}

async function locks(): Promise<number> {
	const [row] = await db.execute<{ held: number }>(
		sql`select count(*)::int as held from pg_locks where locktype = 'advisory'`,
	);
	return row?.held ?? 0;
}
