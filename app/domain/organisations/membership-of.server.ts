import { and, eq, type SQL, sql } from "drizzle-orm";
import { memberships } from "#db/schema/index.ts";

/** Somebody's membership of an organisation. `personId` comes from an address: it may be no number at all. */
export function membershipOf(organisationId: string, personId: string): SQL | undefined {
	return and(
		eq(memberships.organisationId, organisationId),
		eq(sql`${memberships.personId}::text`, personId),
	);
}
