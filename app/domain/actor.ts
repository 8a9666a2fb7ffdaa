import type { Locale, MembershipRole } from "#db/vocabulary.ts";

/** Who acts, for whom, and when: the first argument of every verb. Time comes from here so that no test waits. */
export type Actor = {
	/** null: a visitor who is not signed in. */
	personId: string | null;
	/** The organisations the person belongs to. */
	memberships: { organisationId: string; role: MembershipRole }[];
	/** The one she acts for now, among her memberships. */
	organisationId: string | null;
	/** The territories she animates. */
	territoryIds: string[];
	isAdministrator: boolean;
	locale: Locale;
	now: Date;
};

/** A signed-in person: what `requireActor` gives. */
export type Member = Actor & { personId: string };

export function visitor(locale: Locale = "fr", now = new Date()): Actor {
	return {
		personId: null,
		memberships: [],
		organisationId: null,
		territoryIds: [],
		isAdministrator: false,
		locale,
		now,
	};
}

export function isSignedIn(actor: Actor): actor is Member {
	return actor.personId !== null;
}

export function isMemberOf(actor: Actor, organisationId: string): boolean {
	return actor.memberships.some((membership) => membership.organisationId === organisationId);
}

export function isOwnerOf(actor: Actor, organisationId: string): boolean {
	return actor.memberships.some(
		(membership) => membership.organisationId === organisationId && membership.role === "owner",
	);
}
