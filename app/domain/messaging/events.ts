/** The realtime contract: what a browser may ask over its socket, and what it may hear. */
import * as z from "zod";
import type { ImportProgress } from "../directories/directories.ts";
import type { NewMessage, ReadUpTo, SaidMessage } from "./messaging.ts";

export type ServerEvents = {
	/** A message was written in a conversation one follows and takes part in. */
	"message:created": (message: SaidMessage) => void;
	/** Somebody read a conversation up to a message, for the organisation named or for herself. */
	"conversation:read": (read: {
		conversationId: string;
		personId: string;
		organisationId: string | null;
		seq: number;
	}) => void;
	/** An import of hers went on. */
	"import:progressed": (progress: ImportProgress) => void;
	/** Something was said or read: how many messages one has not read now. */
	"unread:changed": (unread: { count: number }) => void;
};

/** What a command answers: the fact it made, or the reason why not. */
export type Acknowledgement<Fact = object> = ({ ok: true } & Fact) | { error: string };

type Acknowledge<Fact = object> = (answer: Acknowledgement<Fact>) => void;

export const ConversationRef = z.object({ conversationId: z.uuid() });
export type ConversationRef = z.infer<typeof ConversationRef>;

/** Commands. Each is parsed again where it arrives: a type says nothing of what a socket sends. */
export type ClientEvents = {
	"conversation:follow": (request: ConversationRef, acknowledge: Acknowledge) => void;
	"conversation:leave": (request: ConversationRef, acknowledge: Acknowledge) => void;
	"conversation:mark-read": (request: ReadUpTo, acknowledge: Acknowledge) => void;
	"message:send": (request: NewMessage, acknowledge: Acknowledge<{ message: SaidMessage }>) => void;
};

/**
 * Where one person hears one conversation, while a page of hers follows it. What is said goes to the rooms of those who may
 * read it at that moment: whoever left the organisation sits in a room that nobody speaks to any more.
 */
export function conversationRoom(
	conversationId: string,
	personId: string,
): `conversation:${string}` {
	return `conversation:${conversationId}:${personId}`;
}

export function personRoom(personId: string): `person:${string}` {
	return `person:${personId}`;
}
