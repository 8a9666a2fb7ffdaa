import { and, eq, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { sessions } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";

/** Signs one of the actor's devices out. Somebody else's session, or one already gone, changes nothing. */
export async function revokeSession(actor: Member, sessionId: string): Promise<void> {
	await db
		.delete(sessions)
		.where(and(eq(sql`${sessions.id}::text`, sessionId), eq(sessions.personId, actor.personId)));
}
