import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, test } from "vitest";
import * as schema from "#db/schema/index.ts";

const meta = join(import.meta.dirname, "../../db/migrations/meta");

test("the tables in the code are those the migrations make", async () => {
	const last =
		readdirSync(meta)
			.filter((file) => file.endsWith("_snapshot.json"))
			.sort()
			.at(-1) ?? "";
	const migrated = JSON.parse(readFileSync(join(meta, last), "utf8"));
	const coded = generateDrizzleJson(schema, migrated.id, undefined, "snake_case");
	expect(await generateMigration(migrated, coded)).toEqual([]);
});
