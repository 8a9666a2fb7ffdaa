import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db, sql } from "#db/client.server.ts";
import { resetVillage } from "#db/reset.ts";
import { listings, organisations, people, products, ruleSets } from "#db/schema/index.ts";
import { isEmpty } from "#db/seed.ts";
import { villagers } from "#db/village/people.ts";
import { listing, organisation, TODAY } from "#test/support/village.ts";

test("a reset brings the village back and keeps the reference data", async () => {
	const known = await db.$count(products);
	await db.delete(organisations).where(eq(organisations.id, organisation("ferme-du-moulin")));
	await db.insert(people).values({ name: "De passage", email: "passage@village.example" });

	await resetVillage(sql, TODAY);

	expect(await db.$count(people)).toBe(Object.keys(villagers).length);
	expect(await db.$count(listings, eq(listings.id, listing("yaourts-du-moulin")))).toBe(1);
	expect(await db.$count(products)).toBe(known);
	expect(await db.$count(ruleSets)).toBe(1);
	expect(await isEmpty(db)).toBe(false);
});
