/** What an administrator states of a product or of a label. */
import * as z from "zod";
import { labelFamilies, productBranches } from "#db/vocabulary.ts";

/** Everyday words, separated by commas or lines. */
const Synonyms = z
	.string()
	.max(4000)
	.default("")
	.transform((text) =>
		[...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter(Boolean),
	);

export const ProductFacts = z
	.object({
		name: z.string().trim().min(2).max(80),
		nameEn: z.string().trim().max(80).optional(),
		/** Slug of the group picked; without script, the words typed in `parentName` are looked up. Neither: top of a branch. */
		parent: z.string().optional(),
		parentName: z.string().trim().max(120).optional(),
		branch: z.enum(productBranches).optional(),
		synonyms: Synonyms,
		/** None: all year. */
		months: z.array(z.number().int().min(1).max(12)).default([]),
	})
	.superRefine(({ parent, parentName, branch }, context) => {
		if (!parent && !parentName && !branch)
			context.addIssue({ code: "custom", path: ["branch"], message: "product.no-place" });
	});
export type ProductFacts = z.infer<typeof ProductFacts>;

const Day = z.iso.date();

export const LabelFacts = z
	.object({
		name: z.string().trim().min(2).max(120),
		shortName: z.string().trim().min(2).max(40),
		family: z.enum(labelFamilies),
		description: z.string().trim().max(1000).default(""),
		website: z.url({ protocol: /^https?$/ }).optional(),
		hasConversion: z.boolean().default(false),
		egalimFrom: Day.optional(),
		egalimUntil: Day.optional(),
		egalimSource: z.string().trim().max(300).optional(),
	})
	.superRefine(({ egalimFrom, egalimUntil, egalimSource }, context) => {
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: "custom", path: [field], message });
		if (egalimUntil && !egalimFrom) refuse("egalimFrom", "required");
		if (egalimFrom && !egalimSource) refuse("egalimSource", "label.no-text");
		if (egalimFrom && egalimUntil && egalimUntil < egalimFrom)
			refuse("egalimUntil", "dates.backwards");
	});
export type LabelFacts = z.infer<typeof LabelFacts>;
