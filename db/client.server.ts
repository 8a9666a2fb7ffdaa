import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { env } from "#server/env.ts";
import { type Address, readAddress } from "./address.ts";
import * as schema from "./schema/index.ts";

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** A pool of at most `max` connections; the first query opens the first one. */
export function connect(address: Address, max: number): Sql {
	const options = {
		max,
		onnotice: () => {},
		idle_timeout: 300,
		connection: { application_name: "maillage", TimeZone: "UTC" },
	};
	return "url" in address ? postgres(address.url, options) : postgres({ ...address, ...options });
}

export function withSchema(sql: Sql): Database {
	return drizzle(sql, { schema, casing: "snake_case" });
}

// The pages' bundle and the server are two module graphs of one process: they share one pool.
const shared = globalThis as { maillageSql?: Sql };
shared.maillageSql ??= connect(readAddress(), env.DATABASE_POOL);

export const sql: Sql = shared.maillageSql;
export const db: Database = withSchema(sql);
