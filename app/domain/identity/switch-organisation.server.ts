import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { sessions } from "#db/schema/index.ts";
import { isMemberOf, type Member } from "../actor.ts";
import { refuse } from "../errors.ts";

/**
 * Acts for another of one's organisations from now on, in this session only.
 * @throws not-found when the actor is not a member of it
 */
export async function switchOrganisation(
	actor: Member,
	sessionId: string,
	organisationId: string,
): Promise<void> {
	if (!isMemberOf(actor, organisationId)) refuse("not-found");
	await db
		.update(sessions)
		.set({ organisationId })
		.where(and(eq(sessions.id, sessionId), eq(sessions.personId, actor.personId)));
}
