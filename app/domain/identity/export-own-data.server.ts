import { eq, getTableColumns } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import {
	animators,
	claims,
	conversationReads,
	directoryImports,
	events,
	invitations,
	listings,
	mails,
	memberships,
	messages,
	organisations,
	people,
	sessions,
	territories,
} from "#db/schema/index.ts";
import type { Member } from "../actor.ts";

/** Everything the network keeps about the actor, table by table, secrets left out (GDPR articles 15 and 20). */
export async function exportOwnData(actor: Member): Promise<Record<string, unknown[]>> {
	const { personId } = actor;
	const { token: _token, ...sessionColumns } = getTableColumns(sessions);
	const { secretHash: _secret, ...claimColumns } = getTableColumns(claims);
	const [person] = await db.select().from(people).where(eq(people.id, personId));
	const email = person?.email ?? "";
	const told = {
		sessions: db.select(sessionColumns).from(sessions).where(eq(sessions.personId, personId)),
		organisations: db
			.select({
				organisation: organisations.name,
				role: memberships.role,
				since: memberships.createdAt,
			})
			.from(memberships)
			.innerJoin(organisations, eq(organisations.id, memberships.organisationId))
			.where(eq(memberships.personId, personId)),
		animates: db
			.select({ territory: territories.name, since: animators.createdAt })
			.from(animators)
			.innerJoin(territories, eq(territories.id, animators.territoryId))
			.where(eq(animators.personId, personId)),
		messages: db.select().from(messages).where(eq(messages.senderId, personId)),
		listings: db.select().from(listings).where(eq(listings.authorId, personId)),
		claims: db.select(claimColumns).from(claims).where(eq(claims.personId, personId)),
		invitations: db
			.select({
				organisation: organisations.name,
				role: invitations.role,
				since: invitations.createdAt,
			})
			.from(invitations)
			.innerJoin(organisations, eq(organisations.id, invitations.organisationId))
			.where(eq(invitations.email, email)),
		imports: db
			.select({ fileName: directoryImports.fileName, since: directoryImports.createdAt })
			.from(directoryImports)
			.where(eq(directoryImports.personId, personId)),
		// their text holds links that open things
		mails: db
			.select({ subject: mails.subject, since: mails.createdAt })
			.from(mails)
			.where(eq(mails.toAddress, email)),
		reading: db.select().from(conversationReads).where(eq(conversationReads.personId, personId)),
		events: db.select().from(events).where(eq(events.actorId, personId)),
	};
	const tables = Object.entries(told).map(async ([name, rows]) => [name, await rows] as const);
	return { person: person ? [person] : [], ...Object.fromEntries(await Promise.all(tables)) };
}
