import { and, eq, gt } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { conversations } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { pairKeyOf, type Recipient } from "./messaging.ts";
import { speakerOf } from "./policy.ts";

/** The conversation already under way with a recipient about the same thing, as an id; null when nothing was said yet. */
export async function findConversationWith(
	actor: Member,
	{ organisationId, about }: Recipient,
): Promise<string | null> {
	const pairKey = pairKeyOf([speakerOf(actor), { organisationId }], about?.id ?? null);
	const [found] = await db
		.select({ id: conversations.id })
		.from(conversations)
		.where(and(eq(conversations.pairKey, pairKey), gt(conversations.lastSeq, 0)));
	return found?.id ?? null;
}
