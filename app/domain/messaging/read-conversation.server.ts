import { asc, desc, gt, lt } from "drizzle-orm";
import { sql } from "#db/client.server.ts";
import { messages } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { findMessages } from "./find-messages.server.ts";
import type { MessagePage, MessagesRead } from "./messaging.ts";
import { requireConversation } from "./require-conversation.server.ts";

const PAGE = 50;

/**
 * A conversation and one page of its messages, oldest first: the last ones, those before `before`, or those after `after`.
 * `readSeq` is how far the actor has read, `seenSeq` how far somebody of another party has. Reading marks nothing.
 * @throws not-found when the actor does not take part
 */
export async function readConversation(
	actor: Member,
	id: string,
	page: MessagePage = {},
): Promise<MessagesRead> {
	const conversation = await requireConversation(actor, id);
	const [found, places] = await Promise.all([
		page.after === undefined ? findBefore(id, page.before) : findAfter(id, page.after),
		findPlaces(actor, id, conversation.voice.organisationId),
	]);
	return { ...conversation, ...places, ...found };
}

type Page = Pick<MessagesRead, "messages" | "hasOlder" | "hasNewer">;

async function findBefore(id: string, before: number | undefined): Promise<Page> {
	const earlier = before === undefined ? undefined : lt(messages.seq, before);
	const found = await findMessages(id, earlier, desc(messages.seq), PAGE + 1);
	return {
		messages: found.slice(0, PAGE).reverse(),
		hasOlder: found.length > PAGE,
		hasNewer: before !== undefined,
	};
}

async function findAfter(id: string, after: number): Promise<Page> {
	const found = await findMessages(id, gt(messages.seq, after), asc(messages.seq), PAGE + 1);
	return { messages: found.slice(0, PAGE), hasOlder: after > 0, hasNewer: found.length > PAGE };
}

type Places = Pick<MessagesRead, "readSeq" | "seenSeq">;

/** Whoever sits on the actor's own side does not count as somebody who saw her messages. */
async function findPlaces(
	actor: Member,
	id: string,
	organisationId: string | null,
): Promise<Places> {
	const [places] = await sql<Places[]>`
		select
			coalesce((
				select read_seq from conversation_places
				where conversation_id = ${id} and person_id = ${actor.personId}
			), 0) as "readSeq",
			coalesce((
				select max(read.last_read_seq) from conversation_reads read
				join conversation_seats seat using (conversation_id, person_id)
				where conversation_id = ${id} and person_id <> ${actor.personId} and read.read_at is not null
					and (${organisationId}::uuid is null or seat.organisation_id is distinct from ${organisationId}::uuid)
			), 0) as "seenSeq"`;
	return places ?? { readSeq: 0, seenSeq: 0 };
}
