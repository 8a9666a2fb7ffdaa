import { lt, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { conversationReads } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import type { ReadUpTo } from "./messaging.ts";
import { requireConversation } from "./require-conversation.server.ts";

/** How far the actor has read, and for which party. `isNew` is false when she had read that far already. */
export type Read = {
	conversationId: string;
	personId: string;
	organisationId: string | null;
	seq: number;
	isNew: boolean;
};

/**
 * The actor has read up to message `seq`. It never goes back, nor beyond the last message.
 * @throws not-found when she does not take part
 */
export async function markRead(actor: Member, { conversationId, seq }: ReadUpTo): Promise<Read> {
	const { lastSeq, voice } = await requireConversation(actor, conversationId);
	const reached = Math.min(seq, lastSeq);
	const { personId } = actor;
	const [moved] = await db
		.insert(conversationReads)
		.values({ conversationId, personId, lastReadSeq: reached, readAt: actor.now })
		.onConflictDoUpdate({
			target: [conversationReads.conversationId, conversationReads.personId],
			set: { lastReadSeq: sql`excluded.last_read_seq`, readAt: actor.now },
			setWhere: lt(conversationReads.lastReadSeq, reached),
		})
		.returning({ seq: conversationReads.lastReadSeq });
	return {
		...{ conversationId, personId, seq: reached },
		organisationId: voice.organisationId,
		isNew: moved !== undefined,
	};
}
