/** What every page shows of the person who looks at it. */
export type Account = {
	personId: string;
	name: string;
	organisations: { id: string; name: string }[];
	/** The one she acts for. */
	organisationId: string | null;
	isAdministrator: boolean;
	isAnimator: boolean;
	/** Messages she has not read. */
	unread: number;
	/** Requests that wait for her decision. */
	requests: number;
};
