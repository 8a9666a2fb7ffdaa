/**
 * How long each thing is kept once it has served, in days (GDPR article 5.1.e). The page about personal data says these figures,
 * so a change here is a new version to tell people of. Version 2, October 2026: unconfirmed accounts, invitations, decided
 * requests and conversations that nobody is left to read go too.
 */
export const retention = {
	/** Where somebody is signed in, since she last came. */
	sessions: 30,
	/** An account whose address nobody confirmed: perhaps somebody else's address. */
	unconfirmedAccounts: 7,
	/** Mails sent, and those that could not be. */
	mails: 30,
	/** The address of somebody invited, whether she came or not. */
	invitations: 14,
	/** Claims of directory cards and requests to remove them, once answered. */
	requests: 365,
	/** Files given to the directory and their rows. */
	imports: 60,
	/** Files of pictures taken away. */
	photos: 7,
	/** Tries counted by rate limits, under a hash. */
	tries: 1,
	/** The journal of actions. */
	journal: 3 * 365,
} as const;

export type Kept = keyof typeof retention;

const DAY = 24 * 3_600_000;

/** The instant before which what is `kept` has outlived its purpose. */
export function keptSince(kept: Kept, now: Date): Date {
	return new Date(now.getTime() - retention[kept] * DAY);
}

/** The instant until which what begins now is kept. */
export function keptUntil(kept: Kept, now: Date): Date {
	return new Date(now.getTime() + retention[kept] * DAY);
}
