import { sql } from "#db/client.server.ts";
import type { Member } from "../actor.ts";
import type { Party } from "./messaging.ts";

/** Who takes part in each of `conversationIds`, as the actor sees it. The caller checks that she takes part. */
export async function findParties(
	actor: Member,
	conversationIds: string[],
): Promise<Map<string, Party[]>> {
	const found = new Map<string, Party[]>(conversationIds.map((id) => [id, []]));
	if (conversationIds.length === 0) return found;
	const rows = await sql<(Party & { conversationId: string })[]>`
		select party.conversation_id as "conversationId",
			party.organisation_id as "organisationId",
			party.person_id as "personId",
			coalesce(organisation.name, person.name) as name,
			organisation.slug,
			(
				party.person_id is not distinct from ${actor.personId}
				or exists (
					select 1 from memberships
					where organisation_id = party.organisation_id and person_id = ${actor.personId}
				)
			) as "isMine",
			(
				party.person_id is not null
				or (organisation.removed_at is null and exists (
					select 1 from memberships where organisation_id = party.organisation_id
				))
			) as "isHere"
		from conversation_parties party
		left join organisations organisation on organisation.id = party.organisation_id
		left join people person on person.id = party.person_id
		where party.conversation_id = any(${conversationIds}::uuid[])
		order by name`;
	for (const { conversationId, ...party } of rows) found.get(conversationId)?.push(party);
	return found;
}
