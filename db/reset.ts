import type { Sql } from "postgres";
import { withSchema } from "./client.server.ts";
import { addDefaultRules } from "./reference/load-territories.ts";
import { seedVillage } from "./seed.ts";

/** What is known of the country and of products, whoever uses the site. */
const reference = [
	...["communes", "commune_names", "territories", "territory_communes"],
	...["products", "labels", "reference_loads"],
];

/** Takes everybody and everything away but the reference data, then builds the village as it stands at `now`. */
export async function resetVillage(sql: Sql, now: Date): Promise<void> {
	await sql.begin(async (tx) => {
		const tables = await tx<{ name: string }[]>`
			select tablename as name from pg_tables
			where schemaname = 'public' and tablename <> all(${reference})
		`;
		const names = tables.map(({ name }) => `"${name}"`).join(", ");
		await tx`truncate ${tx.unsafe(names)} restart identity`;
		await tx`delete from graphile_worker._private_jobs`;
		await addDefaultRules(tx);
	});
	await seedVillage(withSchema(sql), now);
}
