import type { Member } from "../actor.ts";
import { isMemberOf } from "../actor.ts";
import type { Party, PartyRef } from "./messaging.ts";

/** For whom an actor opens a conversation: the organisation she acts for, or herself when she has none. */
export function speakerOf(actor: Member): PartyRef {
	return actor.organisationId
		? { organisationId: actor.organisationId }
		: { personId: actor.personId };
}

/**
 * The party an actor speaks for in a conversation: the organisation she acts for when it takes part, else another of hers, else herself. Null:
 * she does not take part, and the conversation does not exist for her.
 */
export function voiceOf(actor: Member, parties: Party[]): Party | null {
	const mine = parties.filter(({ isMine }) => isMine);
	return (
		mine.find(({ organisationId }) => organisationId === actor.organisationId) ??
		mine.find(({ organisationId }) => organisationId !== null) ??
		mine[0] ??
		null
	);
}

export function othersOf(parties: Party[], voice: Party): Party[] {
	return parties.filter(
		({ organisationId, personId }) =>
			organisationId !== voice.organisationId || personId !== voice.personId,
	);
}

/** Is there anybody left to read what `voice` would say? */
export function canBeHeard(parties: Party[], voice: Party): boolean {
	return othersOf(parties, voice).some(({ isHere }) => isHere);
}

/** Why an actor cannot write to an organisation, as a reason; null: she can. */
export function whyNotWriteTo(
	actor: Member,
	organisation: { id: string; hasJoined: boolean },
): string | null {
	if (isMemberOf(actor, organisation.id)) return "conversation.own-organisation";
	return organisation.hasJoined ? null : "conversation.not-joined";
}
