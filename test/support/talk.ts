/** What tests of conversations do over and over. */
import { randomUUID } from "node:crypto";
import type { Member } from "#app/domain/actor.ts";
import type { Addressee, SaidMessage } from "#app/domain/messaging/messaging.ts";
import { sendMessage } from "#app/domain/messaging/send-message.server.ts";
import { startConversation } from "#app/domain/messaging/start-conversation.server.ts";
import { idOf } from "#db/village/keys.ts";

/** The threads the village starts with, both on. */
export const cantineEtMoulin = idOf("cantine-et-moulin");
export const aubergeEtGrandsPres = idOf("auberge-et-grands-pres");

/** Says the first thing to somebody, and answers what was said. */
export async function writeTo(
	actor: Member,
	to: Addressee,
	body = "Bonjour !",
): Promise<SaidMessage> {
	return (await startConversation(actor, { ...to, body, requestId: randomUUID() })).message;
}

export async function say(
	actor: Member,
	conversationId: string,
	body: string,
): Promise<SaidMessage> {
	return (await sendMessage(actor, { conversationId, body, requestId: randomUUID() })).message;
}
