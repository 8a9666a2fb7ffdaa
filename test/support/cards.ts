import { db } from "#db/client.server.ts";
import { type Organisation, organisations } from "#db/schema/index.ts";

let made = 0;

/** A directory card that nobody has claimed; in Delle, which Inès animates. */
export async function unclaimedCard(
	facts: Partial<typeof organisations.$inferInsert> = {},
): Promise<Organisation> {
	made += 1;
	const [card] = await db
		.insert(organisations)
		.values({
			slug: `fiche-${made}`,
			name: `Fiche ${made}`,
			kind: "shop",
			communeCode: "90033",
			...facts,
		})
		.returning();
	if (!card) throw new Error("no card was made");
	return card;
}
