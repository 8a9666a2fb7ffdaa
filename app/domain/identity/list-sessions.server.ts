import { and, desc, eq, gt } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { sessions } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";

export type OpenSession = {
	id: string;
	userAgent: string | null;
	createdAt: Date;
	updatedAt: Date;
};

/** Where the actor is signed in, the latest used first. */
export async function listSessions(actor: Member): Promise<OpenSession[]> {
	return db
		.select({
			id: sessions.id,
			userAgent: sessions.userAgent,
			createdAt: sessions.createdAt,
			updatedAt: sessions.updatedAt,
		})
		.from(sessions)
		.where(and(eq(sessions.personId, actor.personId), gt(sessions.expiresAt, actor.now)))
		.orderBy(desc(sessions.updatedAt));
}
