import { sql } from "#db/client.server.ts";

/** Everybody who may read a conversation now, as ids of people. Asked when something is said, so that leaving an organisation is enough to hear nothing more. */
export async function listReaders(conversationId: string): Promise<string[]> {
	const rows = await sql<{ personId: string }[]>`
		select distinct person_id as "personId" from conversation_seats
		where conversation_id = ${conversationId}`;
	return rows.map(({ personId }) => personId);
}
