/** What a search asks, in people's terms, and how it is read from the address of the page: each state of it is a URL. */
import * as z from "zod";
import { deliveryModes, organisationKinds, saleModes } from "#db/vocabulary.ts";
import { radii, searchTypes, sorts, views } from "./search-terms.ts";

/** An address that somebody cut, or wrote by hand, still finds something: what is not understood is left out. */
const several = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
	z
		.array(z.enum(codes).nullable().catch(null))
		.transform((list) => [...new Set(list.filter((code) => code !== null))]);
const text = z.string().trim().max(120).catch("");

export const SearchFilters = z.object({
	type: z.enum(searchTypes).catch("offers"),
	words: text,
	/** Slug of a product: it and everything under it. */
	product: text,
	/** INSEE code of a commune, or the words somebody typed for it. */
	place: text,
	/** null: no limit. Without a place it has no meaning. */
	radiusKm: z.coerce.number().pipe(z.literal(radii)).nullable().catch(null),
	/** 1 to 12: available in one of them. */
	months: z
		.array(z.coerce.number().int().min(1).max(12).nullable().catch(null))
		.transform((list) => [...new Set(list.filter((month) => month !== null))]),
	/** Slugs of labels: all of them. */
	labels: z.array(z.string().max(80)).max(20).catch([]),
	kinds: several(organisationKinds),
	saleModes: several(saleModes),
	deliveryModes: several(deliveryModes),
	onlyShortCircuit: z.boolean(),
	sort: z.enum(sorts).catch("fit"),
	view: z.enum(views).catch("list"),
	/** Cursor of the page to show. */
	after: z.string().max(200).nullable().catch(null),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

export const noFilters: SearchFilters = {
	type: "offers",
	words: "",
	product: "",
	place: "",
	radiusKm: null,
	months: [],
	labels: [],
	kinds: [],
	saleModes: [],
	deliveryModes: [],
	onlyShortCircuit: false,
	sort: "fit",
	view: "list",
	after: null,
};
