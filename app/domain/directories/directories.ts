/** What people see of a file given to the directory. */
import type { DirectoryImportState } from "#db/vocabulary.ts";

/** States in which something works for the person, who waits. */
export const underWay = ["received", "checking", "importing"] as const;

export function isUnderWay(state: DirectoryImportState): boolean {
	return underWay.some((one) => one === state);
}

/** Which rows of an import to look at, in the order one does: what must be mended, what may be wrong, the rest. */
export const rowsToShow = ["refused", "doubtful", "new", "updated", "unchanged"] as const;
export type RowsToShow = (typeof rowsToShow)[number];

/** How many rows of an import there are of each sort; a doubtful one is also new, updated or unchanged. */
export function countsToShow(file: {
	newRows: number;
	updatedRows: number;
	unchangedRows: number;
	refusedRows: number;
	doubtfulRows: number;
}): Record<RowsToShow, number> {
	return {
		refused: file.refusedRows,
		doubtful: file.doubtfulRows,
		new: file.newRows,
		updated: file.updatedRows,
		unchanged: file.unchangedRows,
	};
}

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
