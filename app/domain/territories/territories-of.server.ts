import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { type Territory, territories, territoryCommunes } from "#db/schema/index.ts";
import { territoryKinds } from "#db/vocabulary.ts";

/** The territories a commune is in, from the nearest to people (its EPCI) to the widest (the country). */
export async function territoriesOf(communeCode: string): Promise<Territory[]> {
	const rows = await db
		.select({ territory: territories })
		.from(territoryCommunes)
		.innerJoin(territories, eq(territories.id, territoryCommunes.territoryId))
		.where(eq(territoryCommunes.communeCode, communeCode));
	return rows
		.map(({ territory }) => territory)
		.sort((a, b) => territoryKinds.indexOf(a.kind) - territoryKinds.indexOf(b.kind));
}
