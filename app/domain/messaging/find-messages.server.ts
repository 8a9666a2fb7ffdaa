import { and, eq, type SQL } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { messages, organisations, people } from "#db/schema/index.ts";
import type { SaidMessage } from "./messaging.ts";

/** At most `limit` messages of a conversation with those who wrote them, in the given order. The caller checks who may read. */
export async function findMessages(
	conversationId: string,
	which: SQL | undefined,
	order: SQL,
	limit: number,
): Promise<SaidMessage[]> {
	const rows = await db
		.select({
			conversationId: messages.conversationId,
			seq: messages.seq,
			senderId: messages.senderId,
			senderName: people.name,
			senderOrganisationId: messages.senderOrganisationId,
			senderOrganisation: organisations.name,
			body: messages.body,
			createdAt: messages.createdAt,
			requestId: messages.requestId,
		})
		.from(messages)
		.leftJoin(people, eq(people.id, messages.senderId))
		.leftJoin(organisations, eq(organisations.id, messages.senderOrganisationId))
		.where(and(eq(messages.conversationId, conversationId), which))
		.orderBy(order)
		.limit(limit);
	return rows.map(({ createdAt, senderName, ...row }) => ({
		...row,
		senderName: senderName ?? "",
		createdAt: createdAt.toISOString(),
	}));
}
