import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { organisations } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";

/** The organisation the actor acts for; null when she belongs to none. */
export async function findActiveOrganisation(
	actor: Member,
): Promise<{ slug: string; name: string } | null> {
	if (!actor.organisationId) return null;
	const [organisation] = await db
		.select({ slug: organisations.slug, name: organisations.name })
		.from(organisations)
		.where(eq(organisations.id, actor.organisationId));
	return organisation ?? null;
}
