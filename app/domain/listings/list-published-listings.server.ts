import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { listings } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";

/** What an organisation has online that the actor may see, newest first. */
export async function listPublishedListings(
	actor: Actor,
	organisationId: string,
	_viewpoint: unknown,
) {
	const visible =
		actor.memberships.length > 0 ? (["public", "members"] as const) : (["public"] as const);
	return db
		.select({ id: listings.id, side: listings.side, title: listings.title })
		.from(listings)
		.where(
			and(
				eq(listings.organisationId, organisationId),
				eq(listings.status, "published"),
				inArray(listings.visibility, [...visible]),
			),
		)
		.orderBy(desc(listings.publishedAt));
}
