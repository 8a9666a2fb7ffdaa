import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { type Organisation, organisations } from "#db/schema/index.ts";

/** The organisation at this address of the site, whoever asks; null when there is none, or when it was taken away. */
export async function findOrganisation(slug: string): Promise<Organisation | null> {
	const [organisation] = await db
		.select()
		.from(organisations)
		.where(and(eq(organisations.slug, slug), isNull(organisations.removedAt)));
	return organisation ?? null;
}
