/** Every row of the database as files, read in one snapshot while the site goes on; and back into an empty one. */
import { createReadStream, createWriteStream } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { TransactionSql } from "postgres";
import type { Address } from "./address.ts";
import { connect } from "./client.server.ts";
import { migrateDatabase, migrationsFolder } from "./migrate.ts";

/** What a dump holds: `migrations` is how many of ours it was made after. */
export type Manifest = {
	madeAt: string;
	migrations: number;
	tables: { schema: string; name: string; columns: string[]; rows: number }[];
	sequences: { schema: string; name: string; value: string }[];
};

type Journal = { entries: { tag: string }[] };

const fileOf = ({ schema, name }: { schema: string; name: string }) => `${schema}.${name}.copy`;

/** Writes each table and a manifest into `folder`, as they all are at one instant. */
export async function dumpDatabase(address: Address, folder: string): Promise<Manifest> {
	const sql = connect(address, 1);
	try {
		return await sql.begin("isolation level repeatable read read only", async (tx) => {
			const tables = await listTables(tx);
			const manifest: Manifest = {
				madeAt: new Date().toISOString(),
				migrations: await countMigrations(tx),
				tables: [],
				sequences: await listSequences(tx),
			};
			for (const table of tables) {
				const target = tx`${tx(table.schema)}.${tx(table.name)}`;
				const rows = await tx`copy ${target} (${tx(table.columns)}) to stdout`.readable();
				await pipeline(rows, createWriteStream(join(folder, fileOf(table))));
				// the driver holds its socket back when the disk is slow, and would forever if the last rows came with the end
				rows._read(0);
				const [counted] = await tx<{ rows: number }[]>`select count(*)::int as rows from ${target}`;
				manifest.tables.push({ ...table, rows: counted?.rows ?? 0 });
			}
			await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest, null, "\t"));
			return manifest;
		});
	} finally {
		await sql.end();
	}
}

/** Ours and the job queue's, those that others point at first; not the record of migrations, which migrating writes. */
async function listTables(
	sql: TransactionSql,
): Promise<{ schema: string; name: string; columns: string[] }[]> {
	const tables = await sql<
		{ id: number; schema: string; name: string; columns: string[]; needs: number[] }[]
	>`
		select class.oid::int as id, namespace.nspname as schema, class.relname as name,
			(select array_agg(attname order by attnum) from pg_attribute
				where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
			coalesce((select array_agg(confrelid::int) from pg_constraint
				where conrelid = class.oid and contype = 'f' and confrelid <> conrelid), '{}') as needs
		from pg_class class
		join pg_namespace namespace on namespace.oid = class.relnamespace
		where class.relkind = 'r' and namespace.nspname in ('public', 'graphile_worker')
			and class.relname <> 'migrations'
		order by namespace.nspname, class.relname`;
	const ordered: (typeof tables)[number][] = [];
	const placed = new Set<number>();
	while (ordered.length < tables.length) {
		const ready = tables.filter(
			({ id, needs }) => !placed.has(id) && needs.every((need) => placed.has(need)),
		);
		if (ready.length === 0) throw new Error("tables point at each other in a circle");
		for (const table of ready) {
			placed.add(table.id);
			ordered.push(table);
		}
	}
	return ordered.map(({ schema, name, columns }) => ({ schema, name, columns }));
}

async function countMigrations(sql: TransactionSql): Promise<number> {
	const [row] = await sql<{ count: number }[]>`
		select count(*)::int as count from drizzle.__drizzle_migrations`;
	return row?.count ?? 0;
}

async function listSequences(sql: TransactionSql): Promise<Manifest["sequences"]> {
	return sql<Manifest["sequences"]>`
		select schemaname as schema, sequencename as name, last_value::text as value
		from pg_sequences
		where schemaname in ('public', 'graphile_worker') and last_value is not null`;
}

export class CannotRestore extends Error {}

/**
 * Fills an empty database from a dump: its tables as they were then, its rows, then whatever was migrated since.
 * @throws CannotRestore when the place is not empty, or the dump is of a later version than this one
 */
export async function restoreDatabase(address: Address, folder: string): Promise<Manifest> {
	const manifest: Manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
	await withMigrationsUpTo(manifest.migrations, (old) => migrateDatabase(address, old));
	const sql = connect(address, 2);
	try {
		await sql.begin(async (tx) => {
			await refuseUnlessEmpty(tx);
			for (const table of manifest.tables) {
				const target = tx`${tx(table.schema)}.${tx(table.name)}`;
				const rows = await tx`copy ${target} (${tx(table.columns)}) from stdin`.writable();
				await pipeline(createReadStream(join(folder, fileOf(table))), rows);
			}
			for (const { schema, name, value } of manifest.sequences)
				await tx`select setval(${`"${schema}"."${name}"`}::regclass, ${value}::bigint)`;
		});
		await sql`analyze`;
	} finally {
		await sql.end();
	}
	await migrateDatabase(address);
	return manifest;
}

async function refuseUnlessEmpty(sql: TransactionSql): Promise<void> {
	const [there] = await sql`
		select from people union all select from organisations union all select from communes limit 1`;
	if (there)
		throw new CannotRestore("The place is not empty: restore into another DATA_DIR or database.");
}

/** Rows fit the tables of their time, so those are made first. */
async function withMigrationsUpTo(
	count: number,
	migrate: (folder: string) => Promise<void>,
): Promise<void> {
	const journal: Journal = JSON.parse(
		await readFile(join(migrationsFolder, "meta/_journal.json"), "utf8"),
	);
	if (count > journal.entries.length)
		throw new CannotRestore("This backup was made by a later version of Maillage: update first.");
	const old = await mkdtemp(join(tmpdir(), "maillage-migrations-"));
	try {
		await cp(migrationsFolder, old, { recursive: true });
		await mkdir(join(old, "meta"), { recursive: true });
		await writeFile(
			join(old, "meta/_journal.json"),
			JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }),
		);
		await migrate(old);
	} finally {
		await rm(old, { recursive: true, force: true });
	}
}
