/** The realtime contract: what a browser may ask over its socket, and what it may hear. */
import * as z from "zod";

export type ServerEvents = {
	/** A message was written in a conversation one takes part in. */
	"message:created": (message: {
		conversationId: string;
		seq: number;
		senderId: string | null;
		senderName: string;
		senderOrganisation: string | null;
		body: string;
		createdAt: string;
		requestId: string;
	}) => void;
	/** Somebody read a conversation up to a message. */
	"conversation:read": (read: { conversationId: string; personId: string; seq: number }) => void;
	/** The count in the header changed. */
	"unread:changed": (unread: { count: number }) => void;
};

export type Acknowledgement = { ok: true } | { error: string };

export const FollowConversation = z.object({ conversationId: z.uuid() });
export type FollowConversation = z.infer<typeof FollowConversation>;

export type ClientEvents = {
	"conversation:follow": (
		request: FollowConversation,
		acknowledge: (answer: Acknowledgement) => void,
	) => void;
	"conversation:leave": (request: FollowConversation) => void;
};

export function conversationRoom(conversationId: string): `conversation:${string}` {
	return `conversation:${conversationId}`;
}

export function personRoom(personId: string): `person:${string}` {
	return `person:${personId}`;
}
