import { asc, eq } from "drizzle-orm";
import postgres from "postgres";
import { sql } from "#db/client.server.ts";
import { tellAbsentAfter } from "#db/delays.server.ts";
import { messages } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findMessages } from "./find-messages.server.ts";
import type { NewMessage, Party, SaidMessage } from "./messaging.ts";
import { canBeHeard } from "./policy.ts";
import { requireConversation } from "./require-conversation.server.ts";

/** `isNew` is false for a message that was already there: nothing was written, nobody is to be told. */
export type Sent = { message: SaidMessage; isNew: boolean };

/**
 * Writes a message for the party the actor speaks for, numbered after the last one. Sending the same `requestId` again gives
 * the message that is there.
 * @throws not-found when she does not take part · conflict `conversation.nobody-left` when nobody is left to read it
 */
export async function sendMessage(actor: Member, input: NewMessage): Promise<Sent> {
	const conversation = await requireConversation(actor, input.conversationId);
	if (!canBeHeard(conversation.parties, conversation.voice))
		refuse("conflict", "conversation.nobody-left");
	const written = await write(actor, input, conversation.voice).catch(unlessJustWritten);
	if (written) return { message: written, isNew: true };
	const [message] = await findMessages(
		input.conversationId,
		eq(messages.requestId, input.requestId),
		asc(messages.seq),
		1,
	);
	if (message?.senderId !== actor.personId) refuse("conflict");
	return { message, isNew: false };
}

/**
 * One statement, so one round trip and the conversation's row locked for its time only: the number, the message, the sender's
 * own place, the journal, and the job that tells the absent, left once per burst. Null when the request was already served.
 */
async function write(
	actor: Member,
	{ conversationId, requestId, body }: NewMessage,
	voice: Party,
): Promise<SaidMessage | null> {
	const now = actor.now.toISOString();
	const tellAt = new Date(actor.now.getTime() + tellAbsentAfter).toISOString();
	const [written] = await sql<{ seq: number; senderName: string }[]>`
		with numbered as (
			update conversations
			set last_seq = last_seq + 1,
				last_at = ${now},
				-- a burst keeps the hour its first message set; a later one was for others, one long past for a job given up
				tell_at = case
					when tell_at between ${now}::timestamptz - interval '1 hour' and ${tellAt} then tell_at
					else ${tellAt}
				end
			where id = ${conversationId} and not exists (
				select 1 from messages
				where conversation_id = ${conversationId} and request_id = ${requestId}
			)
			returning last_seq as seq, tell_at = ${tellAt} as starts_burst
		), said as (
			insert into messages
				(conversation_id, seq, sender_id, sender_organisation_id, request_id, body, created_at)
			select ${conversationId}, seq, ${actor.personId}, ${voice.organisationId}, ${requestId}, ${body}, ${now}
			from numbered
		), own_place as (
			insert into conversation_reads (conversation_id, person_id, last_read_seq, read_at)
			select ${conversationId}, ${actor.personId}, seq, ${now} from numbered
			on conflict (conversation_id, person_id)
			do update set last_read_seq = excluded.last_read_seq, read_at = excluded.read_at
		), journal as (
			insert into events (actor_id, name, subject_id, details, created_at)
			select ${actor.personId}, 'message.sent', ${conversationId}, json_build_object('seq', seq), ${now}
			from numbered
		)
		select seq, (select name from people where id = ${actor.personId}) as "senderName",
			case when starts_burst then (
				select id from graphile_worker.add_job(
					'tell-absent-readers',
					json_build_object('conversationId', ${conversationId}::text),
					run_at => ${tellAt},
					job_key => ${`tell ${conversationId}`}
				)
			) end
		from numbered`;
	if (!written) return null;
	return {
		...{ conversationId, requestId, body, createdAt: now },
		seq: written.seq,
		senderName: written.senderName,
		senderId: actor.personId,
		senderOrganisationId: voice.organisationId,
		senderOrganisation: voice.organisationId && voice.name,
	};
}

/** The same request came twice at once: the other one wrote it, and this statement undid its number with all the rest. */
function unlessJustWritten(error: unknown): null {
	if (error instanceof postgres.PostgresError && error.code === "23505") return null;
	throw error;
}
