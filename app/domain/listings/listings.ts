/** What people type to offer something or to say what they look for. */
import * as z from "zod";
import {
	deliveryModes,
	origins,
	periods,
	saleModes,
	sides,
	units,
	visibilities,
} from "#db/vocabulary.ts";

/** Amounts are typed in euros and kept in whole cents. */
const Euros = z
	.number()
	.min(0)
	.max(1_000_000)
	.transform((euros) => Math.round(euros * 100));

const Day = z.iso.date();

/** First screen: what it is. `product` is the slug picked; without script, the words typed in `productName` are looked up. */
export const ListingSubject = z.object({
	side: z.enum(sides),
	productName: z.string().trim().min(1).max(120),
	product: z.string().optional(),
	title: z.string().trim().max(120).optional(),
	description: z.string().trim().max(4000).default(""),
});
export type ListingSubject = z.infer<typeof ListingSubject>;

/** Second screen: how much, when, how. */
export const ListingTerms = z
	.object({
		quantity: z.number().positive().max(1_000_000).optional(),
		unit: z.enum(units).optional(),
		period: z.enum(periods).optional(),
		price: Euros.optional(),
		priceUnit: z.enum(units).optional(),
		months: z.array(z.number().int().min(1).max(12)).min(1),
		startsOn: Day.optional(),
		endsOn: Day.optional(),
		saleModes: z.array(z.enum(saleModes)).default([]),
		deliveryModes: z.array(z.enum(deliveryModes)).default([]),
		deliveryNote: z.string().trim().max(300).default(""),
		minimumOrder: Euros.optional(),
		radiusKm: z.number().int().min(1).max(1000).optional(),
		/** Slugs of the labels it carries (an offer) or must carry (a need). */
		labels: z.array(z.string()).default([]),
	})
	.superRefine((terms, context) => {
		const missing = (field: string) =>
			context.addIssue({ code: "custom", path: [field], message: "required" });
		if (terms.quantity !== undefined && !terms.unit) missing("unit");
		if (terms.price !== undefined && !terms.priceUnit) missing("priceUnit");
		if (terms.startsOn && terms.endsOn && terms.endsOn < terms.startsOn)
			context.addIssue({ code: "custom", path: ["endsOn"], message: "dates.backwards" });
	});
export type ListingTerms = z.infer<typeof ListingTerms>;

/**
 * Third screen: where it comes from, who sees it. `source` is the slug of the organisation it is resold for; without script,
 * the words typed in `sourceName` are looked up.
 */
export const ListingProvenance = z.object({
	origin: z.enum(origins).default("own"),
	originNote: z.string().trim().max(300).default(""),
	sourceName: z.string().trim().optional(),
	source: z.string().optional(),
	visibility: z.enum(visibilities).default("public"),
});
export type ListingProvenance = z.infer<typeof ListingProvenance>;
