import { eq, getTableColumns } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import {
	claims,
	conversationReads,
	events,
	listings,
	memberships,
	messages,
	organisations,
	people,
	sessions,
} from "#db/schema/index.ts";
import type { Member } from "../actor.ts";

/** Everything the network keeps about the actor, table by table, secrets left out (GDPR articles 15 and 20). */
export async function exportOwnData(actor: Member): Promise<Record<string, unknown[]>> {
	const { personId } = actor;
	const { token: _token, ...sessionColumns } = getTableColumns(sessions);
	const { secretHash: _secret, ...claimColumns } = getTableColumns(claims);
	const [person, signedIn, belongs, written, posted, claimed, read, done] = await Promise.all([
		db.select().from(people).where(eq(people.id, personId)),
		db.select(sessionColumns).from(sessions).where(eq(sessions.personId, personId)),
		db
			.select({
				organisation: organisations.name,
				role: memberships.role,
				since: memberships.createdAt,
			})
			.from(memberships)
			.innerJoin(organisations, eq(organisations.id, memberships.organisationId))
			.where(eq(memberships.personId, personId)),
		db.select().from(messages).where(eq(messages.senderId, personId)),
		db.select().from(listings).where(eq(listings.authorId, personId)),
		db.select(claimColumns).from(claims).where(eq(claims.personId, personId)),
		db.select().from(conversationReads).where(eq(conversationReads.personId, personId)),
		db.select().from(events).where(eq(events.actorId, personId)),
	]);
	return {
		person,
		sessions: signedIn,
		organisations: belongs,
		messages: written,
		listings: posted,
		claims: claimed,
		reading: read,
		events: done,
	};
}
