import * as z from "zod";
import { sql } from "#db/client.server.ts";
import type { Side } from "#db/vocabulary.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { findParties } from "./find-parties.server.ts";
import type { OpenConversation } from "./messaging.ts";
import { voiceOf } from "./policy.ts";

type Row = { lastSeq: number; listingId: string | null; title: string; side: Side };

/**
 * A conversation the actor takes part in, now: for herself or through an organisation she still belongs to.
 * @throws not-found for everybody else, administrators included
 */
export async function requireConversation(actor: Member, id: string): Promise<OpenConversation> {
	if (!z.uuid().safeParse(id).success) refuse("not-found");
	const [[conversation], parties] = await Promise.all([
		sql<Row[]>`
			select conversation.last_seq as "lastSeq", listing.id as "listingId", listing.title, listing.side
			from conversations conversation
			left join listings listing on listing.id = conversation.listing_id
			where conversation.id = ${id}`,
		findParties(actor, [id]).then((found) => found.get(id) ?? []),
	]);
	const voice = voiceOf(actor, parties);
	if (!conversation || !voice) refuse("not-found");
	const { lastSeq, listingId, title, side } = conversation;
	return { id, lastSeq, parties, voice, about: listingId ? { id: listingId, title, side } : null };
}
