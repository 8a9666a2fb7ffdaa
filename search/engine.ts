/** The contract of search: one question, any engine, the same answer. Types only; `index.server.ts` chooses the engine. */
import type { Transaction } from "#db/client.server.ts";
import type { DeliveryMode, OrganisationKind, SaleMode } from "#db/vocabulary.ts";

/** What is looked for. */
export type SearchType = "offers" | "needs" | "organisations";

/** What is indexed: a listing is an offer or a need. */
export type Subject = "listings" | "organisations";

/** WGS 84 degrees. */
export type Position = { latitude: number; longitude: number };

export type Sort = "fit" | "nearness" | "freshness";

/** What a territory calls a short circuit (R31). The limit in kilometres is itself excluded. */
export type ShortCircuitLimits = {
	maxIntermediaries: number;
	maxKm: number;
	/** Whether a direct sale counts at any distance. */
	directSaleAnyDistance: boolean;
};

export type Question = {
	type: SearchType;
	/** As typed. All of them must be found; the last one may be unfinished. */
	words: string;
	/** A product and everything under it. */
	product: number | null;
	/** Where distances are counted from. */
	place: Position | null;
	/** Kilometres around `place`, the limit included, to within two centimetres. null: no limit. */
	radiusKm: number | null;
	/** Twelve bits, January first: available in one of them at least. 0: whenever. */
	months: number;
	/** Labels held (or asked for, by a need): all of them. */
	labels: number[];
	/** One of them. Empty: any. */
	kinds: OrganisationKind[];
	/** All of them. */
	saleModes: SaleMode[];
	/** All of them. */
	deliveryModes: DeliveryMode[];
	/** Only what these rules call a short circuit. Without a place, its distance is not judged. */
	onlyShortCircuit: boolean;
	/** The rules by which short circuits are counted and kept. */
	shortCircuit: ShortCircuitLimits;
	/** Whether listings for members only may be found, and counted. */
	membersToo: boolean;
	/** ISO date: listings whose last day is before it have left. */
	today: string;
	sort: Sort;
	/** `next` of the page before. One that no engine gave is ignored. */
	after: string | null;
	/** At most 1 000. */
	size: number;
	/** Whether to count what each filter would give. */
	facets: boolean;
};

/** `exact` false: counted on a sample, above 10 000. */
export type Total = { count: number; exact: boolean };

export type Hit = {
	id: string;
	/** Great-circle kilometres from `place`; null when either position is unknown. */
	km: number | null;
};

export type Count<Value> = { value: Value; count: number };

/**
 * What one click more would give, within what the actor sees. Labels, modes and products narrow the answer; a month or a kind
 * takes the place of the one chosen; distances are those within the radius.
 */
export type Facets = {
	/** The products just below the one asked for; a lone one is opened until it branches. */
	products: Count<number>[];
	labels: Count<number>[];
	/** 1 to 12. */
	months: Count<number>[];
	kinds: Count<OrganisationKind>[];
	saleModes: Count<SaleMode>[];
	deliveryModes: Count<DeliveryMode>[];
	/** Kilometres; null: no limit. */
	distances: Count<number | null>[];
	shortCircuit: number;
};

export type Answer = {
	hits: Hit[];
	total: Total;
	facets: Facets | null;
	/** Cursor of the following page; null on the last one. */
	next: string | null;
	/** The words really looked for, when some were taken for a typing error. */
	correction: string | null;
};

export type Beginning = {
	/** As typed, the last word unfinished. */
	words: string;
	/** The nearest first, when there is one. */
	place: Position | null;
	/** At most 1 000. */
	size: number;
};

export type Progress = { done: number; total: number };

export type Health = {
	engine: string;
	/** False until the index was built once by this version of the code. */
	ready: boolean;
	builtAt: Date | null;
};

export interface SearchEngine {
	/**
	 * Brings the index in line with these rows, in the caller's transaction: published listings and organisations still there
	 * enter, the others leave. What hangs on them (an organisation's listings, a listing's organisation) follows by a job left in
	 * the same transaction.
	 */
	put(tx: Transaction, subject: Subject, ids: string[]): Promise<void>;
	/** That job: these organisations' own cards, or their listings, once what they hang on is committed. */
	follow(tx: Transaction, subject: Subject, organisationIds: string[]): Promise<void>;
	/** Takes rows out before they are deleted. */
	remove(tx: Transaction, subject: Subject, ids: string[]): Promise<void>;
	find(question: Question): Promise<Answer>;
	/** Ids of the organisations whose names have these words, the same for everybody. */
	suggest(beginning: Beginning): Promise<string[]>;
	/**
	 * Once per process: forgets what a killed one left half-way, and rebuilds an index that was never built or that another
	 * version of the code built. Answers when that is done, or after a few seconds when there are many rows: the site may
	 * serve, and `health` says when it is ready.
	 */
	start(report: (error: unknown) => void): Promise<void>;
	/** Makes the index anew from the rows while the site runs. Of two at once, the second waits then does it again. */
	rebuild(progress?: (progress: Progress) => void): Promise<void>;
	health(): Promise<Health>;
}
