import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import {
	conversationPlaces,
	conversationSeats,
	conversations,
	listings,
	messages,
	people,
} from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { findParties } from "./find-parties.server.ts";
import { type ConversationSummary, excerptOf, type InboxCursor, type Party } from "./messaging.ts";
import { othersOf, voiceOf } from "./policy.ts";

const PAGE = 30;
const EXCERPT = 140;

/** `next` is where the following page starts; null at the end. */
export type Inbox = { conversations: ConversationSummary[]; next: InboxCursor | null };

/** The conversations of the actor and of all her organisations in which something was said, the liveliest first. */
export async function listConversations(
	actor: Member,
	from: InboxCursor | null = null,
): Promise<Inbox> {
	const found = await findLines(actor, from);
	const lines = found.slice(0, PAGE);
	const ids = lines.map(({ id }) => id);
	const parties = await findParties(actor, ids);
	const last = lines.at(-1);
	return {
		conversations: lines.flatMap((line) => summarise(actor, line, parties.get(line.id) ?? [])),
		next: found.length > PAGE && last ? { at: last.lastAt.toISOString(), id: last.id } : null,
	};
}

type Line = Awaited<ReturnType<typeof findLines>>[number];

/** The page is chosen first, so that last words and places are looked up for it alone. */
function findLines(actor: Member, from: InboxCursor | null) {
	const page = findPage(actor, from).as("page");
	return db
		.select({
			id: page.id,
			lastAt: page.lastAt,
			about: { id: listings.id, title: listings.title, side: listings.side },
			senderId: messages.senderId,
			senderName: people.name,
			body: messages.body,
			createdAt: messages.createdAt,
			unread: sql<number>`${page.lastSeq} - ${conversationPlaces.readSeq}`,
		})
		.from(page)
		.innerJoin(
			conversationPlaces,
			and(
				eq(conversationPlaces.conversationId, page.id),
				eq(conversationPlaces.personId, actor.personId),
			),
		)
		.innerJoin(messages, and(eq(messages.conversationId, page.id), eq(messages.seq, page.lastSeq)))
		.leftJoin(people, eq(people.id, messages.senderId))
		.leftJoin(listings, eq(listings.id, page.listingId))
		.orderBy(desc(page.lastAt), desc(page.id));
}

function findPage(actor: Member, from: InboxCursor | null) {
	const { id, lastAt, lastSeq, listingId } = conversations;
	const hers = db
		.select({ id: conversationSeats.conversationId })
		.from(conversationSeats)
		.where(eq(conversationSeats.personId, actor.personId));
	return db
		.select({ id, lastAt, lastSeq, listingId })
		.from(conversations)
		.where(
			and(
				inArray(id, hers),
				gt(lastSeq, 0),
				from ? sql`(${lastAt}, ${id}) < (${from.at}::timestamptz, ${from.id}::uuid)` : undefined,
			),
		)
		.orderBy(desc(lastAt), desc(id))
		.limit(PAGE + 1);
}

/** Nothing when she left between the two questions. */
function summarise(actor: Member, line: Line, parties: Party[]): ConversationSummary[] {
	const voice = voiceOf(actor, parties);
	if (!voice) return [];
	const { id, about, unread, senderId, senderName, body, createdAt } = line;
	return [
		{
			...{ id, about, unread, voice },
			others: othersOf(parties, voice),
			last: {
				senderId,
				senderName: senderName ?? "",
				excerpt: excerptOf(body, EXCERPT),
				createdAt: createdAt.toISOString(),
			},
		},
	];
}
