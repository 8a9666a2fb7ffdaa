import * as z from "zod";

/** The directory a file comes from; the same name again is the same directory. */
export const Source = z.object({
	source: z.string().trim().min(2).max(100),
	credit: z.string().trim().max(300).default(""),
});
export type Source = z.infer<typeof Source>;
