import { refuse } from "#app/domain/errors.ts";
import { ConversationRef, conversationRoom } from "#app/domain/messaging/events.ts";
import { markRead } from "#app/domain/messaging/mark-read.server.ts";
import { NewMessage, ReadUpTo } from "#app/domain/messaging/messaging.ts";
import { requireConversation } from "#app/domain/messaging/require-conversation.server.ts";
import { sendMessage } from "#app/domain/messaging/send-message.server.ts";
import { announceMessage, announceRead, announceUnread } from "#app/web/announce.server.ts";
import type { LoadContext } from "#app/web/load-context.ts";
import { secondsToWait } from "#app/web/rate-limit.server.ts";
import { answerCommand } from "./command.ts";
import type { RealtimeSocket } from "./socket.ts";

/** What a person may do about conversations over her socket. Her count comes first: she may have missed some. */
export function followConversations(socket: RealtimeSocket, publish: LoadContext["publish"]): void {
	void announceUnread(publish, [socket.data.actor.personId]);
	socket.on("conversation:follow", (...asked) =>
		answerCommand(socket, asked, ConversationRef, async (actor, { conversationId }) => {
			await requireConversation(actor, conversationId);
			await socket.join(conversationRoom(conversationId, actor.personId));
			return {};
		}),
	);
	socket.on("conversation:leave", (...asked) =>
		answerCommand(socket, asked, ConversationRef, async (actor, { conversationId }) => {
			await socket.leave(conversationRoom(conversationId, actor.personId));
			return {};
		}),
	);
	socket.on("conversation:mark-read", (...asked) =>
		answerCommand(socket, asked, ReadUpTo, async (actor, input) => {
			await announceRead(publish, await markRead(actor, input));
			return {};
		}),
	);
	socket.on("message:send", (...asked) =>
		answerCommand(socket, asked, NewMessage, async (actor, input) => {
			if ((await secondsToWait("send-message", actor.personId)) > 0) refuse("conflict", "too-many");
			const sent = await sendMessage(actor, input);
			await announceMessage(publish, sent);
			return { message: sent.message };
		}),
	);
}
