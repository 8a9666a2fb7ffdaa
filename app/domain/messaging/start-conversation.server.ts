import type { Member } from "../actor.ts";
import type { FirstMessage } from "./messaging.ts";
import { openConversation } from "./open-conversation.server.ts";
import { type Sent, sendMessage } from "./send-message.server.ts";

/**
 * Says the first thing to somebody: opens the conversation, or finds the one already there, and writes in it. Safe to repeat.
 * @throws what `openConversation` and `sendMessage` refuse
 */
export async function startConversation(
	actor: Member,
	{ requestId, body, ...to }: FirstMessage,
): Promise<Sent> {
	const conversationId = await openConversation(actor, to);
	return sendMessage(actor, { conversationId, requestId, body });
}
