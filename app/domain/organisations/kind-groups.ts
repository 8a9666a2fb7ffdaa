import type { OrganisationKind } from "#db/vocabulary.ts";

/** Kinds as people look for them when they introduce themselves: trades first, then forms of cooperation (R70). */
export const kindGroups = {
	trades: [
		"producer",
		"artisan",
		"processor",
		"shop",
		"restaurant",
		"canteen",
		"distributor",
		"market",
		"company",
	],
	together: [
		"association",
		"cooperative",
		"cluster",
		"competitiveness-hub",
		"grappe",
		"ptce",
		"business-club",
		"business-centre",
		"esat",
		"employers-group",
		"third-place",
		"school",
		"support-network",
	],
	public: ["chamber", "commune", "epci", "pays", "pnr", "gal", "development-council"],
} as const satisfies Record<string, readonly OrganisationKind[]>;
