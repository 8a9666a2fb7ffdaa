import { sql } from "#db/client.server.ts";
import type { Member } from "../actor.ts";

/** How many messages the actor has not read, in all her conversations. */
export async function countUnread(actor: Member): Promise<number> {
	return (await countUnreadOf([actor.personId])).get(actor.personId) ?? 0;
}

/** The same for several people at once, by their id; who takes part in nothing is not there. */
export async function countUnreadOf(personIds: string[]): Promise<Map<string, number>> {
	const rows = await sql<{ personId: string; unread: number }[]>`
		select place.person_id as "personId", sum(conversation.last_seq - place.read_seq)::int as unread
		from conversation_places place
		join conversations conversation on conversation.id = place.conversation_id
		where place.person_id = any(${personIds}::uuid[])
		group by place.person_id`;
	return new Map(rows.map(({ personId, unread }) => [personId, unread]));
}
