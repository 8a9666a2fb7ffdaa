import type { Sql, TransactionSql } from "postgres";
import { loadCommunes } from "./load-communes.ts";
import { loadLabels, loadProducts } from "./load-products.ts";
import { loadTerritories } from "./load-territories.ts";
import { fingerprint, type PackageFile } from "./packages.ts";

type ReferenceSet = {
	name: string;
	from: PackageFile[];
	load: (tx: TransactionSql) => Promise<void>;
};

/** In the order they lean on each other. */
const sets: ReferenceSet[] = [
	{
		name: "communes",
		from: ["communes", "epci", "communeHistory", "communePoints", "cities"],
		load: loadCommunes,
	},
	{
		name: "territories",
		from: ["communes", "epci", "departements", "regions"],
		load: loadTerritories,
	},
	{ name: "products", from: ["crops", "presets"], load: loadProducts },
	{ name: "labels", from: [], load: loadLabels },
];

/** Any number will do, as long as every process that loads asks for the same lock. */
const LOADING_LOCK = 727_275;

/**
 * Brings the reference data to this version of the code and of its packages: each set in one transaction, and nothing where
 * nothing changed. Answers the names of the sets it loaded. Safe from several processes at once: one works, the others wait.
 */
export async function loadReference(sql: Sql): Promise<string[]> {
	const loaded: string[] = [];
	for (const { name, from, load } of sets) {
		const wanted = fingerprint(...from);
		if ((await fingerprintOf(sql, name)) === wanted) continue;
		await sql.begin(async (tx) => {
			await tx`select pg_advisory_xact_lock(${LOADING_LOCK})`;
			if ((await fingerprintOf(tx, name)) === wanted) return;
			await load(tx);
			await tx`
				insert into reference_loads (name, fingerprint) values (${name}, ${wanted})
				on conflict (name) do update set fingerprint = excluded.fingerprint, loaded_at = now()
			`;
			loaded.push(name);
		});
	}
	if (loaded.length > 0)
		await sql`analyze communes, commune_names, territories, territory_communes, products, labels`;
	return loaded;
}

async function fingerprintOf(sql: Sql | TransactionSql, name: string): Promise<string | undefined> {
	const [row] = await sql`select fingerprint from reference_loads where name = ${name}`;
	return row?.["fingerprint"];
}
