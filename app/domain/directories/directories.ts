/** What people give to the directory, and what they see of it. */
import * as z from "zod";
import { type DirectoryImportState, rowOutcomes } from "#db/vocabulary.ts";

/** The directory a file comes from; the same name again is the same directory. */
export const Source = z.object({
	source: z.string().trim().min(2).max(100),
	credit: z.string().trim().max(300).default(""),
});
export type Source = z.infer<typeof Source>;

/** States in which something works for the person, who waits. */
export const underWay = ["received", "checking", "importing"] as const;

export function isUnderWay(state: DirectoryImportState): boolean {
	return underWay.some((one) => one === state);
}

/** Which rows of an import to look at. */
export const RowFilter = z.object({
	show: z.enum([...rowOutcomes, "doubtful"]).default("refused"),
	page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type RowFilter = z.infer<typeof RowFilter>;

export const ROWS_A_PAGE = 25;

/** How far the work on an import is, for whoever watches it. */
export type ImportProgress = {
	importId: string;
	/** Who gave the file; null when it came by the command line. */
	personId: string | null;
	state: DirectoryImportState;
	done: number;
	total: number;
};
