/** What people write to each other: inputs, shapes and limits shared with the browser. */
import * as z from "zod";
import type { OrganisationKind, Side } from "#db/vocabulary.ts";
import { BODY_MAX } from "./body-max.ts";

/** Every system's line ends become one, and a NUL, which PostgreSQL cannot keep, goes. */
export const MessageBody = z
	.string()
	.overwrite((text) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "").trim())
	.min(1)
	.max(BODY_MAX);

/** `requestId` is chosen by the sender's device, once per message: sending it again changes nothing. */
export const NewMessage = z.object({
	conversationId: z.uuid(),
	requestId: z.uuid(),
	body: MessageBody,
});
export type NewMessage = z.infer<typeof NewMessage>;

const addressee = { listingId: z.uuid().optional(), organisationId: z.uuid().optional() };

const isOneOfThem = (to: { listingId?: string | undefined; organisationId?: string | undefined }) =>
	(to.listingId === undefined) !== (to.organisationId === undefined);

/** To whom: the organisation behind a listing, which the conversation is then about, or an organisation itself. */
export const Addressee = z.object(addressee).refine(isOneOfThem, { error: "invalid" });
export type Addressee = z.infer<typeof Addressee>;

export const FirstMessage = z
	.object({ ...addressee, requestId: z.uuid(), body: MessageBody })
	.refine(isOneOfThem, { error: "invalid" });
export type FirstMessage = z.infer<typeof FirstMessage>;

export type PartyRef = { organisationId: string } | { personId: string };

/** The same key for the same parties and the same listing, whoever writes first. */
export function pairKeyOf(parties: PartyRef[], listingId: string | null): string {
	const keys = parties.map((party) =>
		"organisationId" in party ? `organisation:${party.organisationId}` : `person:${party.personId}`,
	);
	return [...keys.sort(), listingId ?? ""].join(" ");
}

/** Who takes part: an organisation, or a person for herself. */
export type Party = {
	organisationId: string | null;
	personId: string | null;
	name: string;
	/** Of the organisation's page. */
	slug: string | null;
	/** Whoever looks takes part through it. */
	isMine: boolean;
	/** Somebody is still there to read. */
	isHere: boolean;
};

/** The listing a conversation is about. */
export type About = { id: string; title: string; side: Side };

/** The one a first message would go to. */
export type Recipient = {
	organisationId: string;
	name: string;
	slug: string;
	kind: OrganisationKind;
	commune: string;
	about: About | null;
};

export type SaidMessage = {
	conversationId: string;
	/** 1, 2, 3… in each conversation, without a gap. */
	seq: number;
	/** null: somebody whose account is gone. */
	senderId: string | null;
	senderName: string;
	senderOrganisationId: string | null;
	senderOrganisation: string | null;
	body: string;
	createdAt: string;
	requestId: string;
};

/** Which messages: the last ones, those before a number, or those after one. */
export const MessagePage = z.object({
	before: z.coerce.number().pipe(z.int32().positive()).optional(),
	after: z.coerce.number().pipe(z.int32().nonnegative()).optional(),
});
export type MessagePage = z.infer<typeof MessagePage>;

export const ReadUpTo = z.object({ conversationId: z.uuid(), seq: z.int().positive() });
export type ReadUpTo = z.infer<typeof ReadUpTo>;

/** Where a page of the inbox starts: after the conversation `id`, last alive at `at`. */
export const InboxCursor = z.object({ at: z.iso.datetime(), id: z.uuid() });
export type InboxCursor = z.infer<typeof InboxCursor>;

/** One line of the inbox. `unread` counts messages. */
export type ConversationSummary = {
	id: string;
	others: Party[];
	/** The party the reader speaks for. */
	voice: Party;
	about: About | null;
	last: Pick<SaidMessage, "senderId" | "senderName" | "createdAt"> & { excerpt: string };
	unread: number;
};

/** A conversation as somebody who takes part sees it. */
export type OpenConversation = {
	id: string;
	about: About | null;
	parties: Party[];
	voice: Party;
	lastSeq: number;
};

/** A conversation with a page of its messages, oldest first. */
export type MessagesRead = OpenConversation & {
	messages: SaidMessage[];
	hasOlder: boolean;
	hasNewer: boolean;
	/** How far the reader had read, and how far somebody of another party has. */
	readSeq: number;
	seenSeq: number;
};

/** The beginning of a message, cut between words at `length` characters at most. */
export function excerptOf(body: string, length: number): string {
	const line = body.replace(/\s+/g, " ").trim();
	if (line.length <= length) return line;
	const cut = line.slice(0, length);
	const lastSpace = cut.lastIndexOf(" ");
	return `${cut.slice(0, lastSpace > length / 2 ? lastSpace : length)}…`;
}
