/** What a search finds, as its page shows it. */
import type { DeliveryMode, OrganisationKind, SaleMode } from "#db/vocabulary.ts";
import type { ListingCard, OrganisationCard } from "./cards.ts";
import type { SearchFilters } from "./filters.ts";
import type { SearchType } from "./search-terms.ts";

/** Something to choose, its words, and how many a click on it gives. */
export type Choice<Value extends string | number = string> = {
	value: Value;
	label: string;
	count: number;
};

export type Counted<Value> = { value: Value; count: number };

export type FacetsShown = {
	/** Just below the product asked for. */
	products: Choice[];
	labels: Choice[];
	months: Counted<number>[];
	kinds: Counted<OrganisationKind>[];
	saleModes: Counted<SaleMode>[];
	deliveryModes: Counted<DeliveryMode>[];
	/** Those within the radius. */
	distances: Counted<number | null>[];
	shortCircuit: number;
};

export type Named = { slug: string; name: string };

/** When nothing is found: what would find something, with how many. */
export type WayOut =
	| { kind: "wider"; radiusKm: number | null; count: number; changes: Partial<SearchFilters> }
	| { kind: "without"; filter: keyof SearchFilters; count: number; changes: Partial<SearchFilters> }
	| { kind: "neighbour"; name: string; count: number; changes: Partial<SearchFilters> }
	| {
			kind: "around";
			words: string;
			place: string;
			radiusKm: number;
			count: number;
			changes: Partial<SearchFilters>;
	  }
	| { kind: "elsewhere"; type: SearchType; count: number; changes: Partial<SearchFilters> };

export type Results = {
	listings: ListingCard[];
	organisations: OrganisationCard[];
	/** `exact` false: about, above ten thousand. */
	total: { count: number; exact: boolean };
	facets: FacetsShown | null;
	/** Cursor of the following page. */
	next: string | null;
	/** The words really looked for. */
	correction: string | null;
};
