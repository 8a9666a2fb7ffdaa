import type { RowOutcome } from "#db/vocabulary.ts";

/** The counts of an import, as its row has them. */
export type Counted = {
	rowCount: number;
	newRows: number;
	updatedRows: number;
	unchangedRows: number;
	refusedRows: number;
};

export function countsOf(file: Counted): Record<RowOutcome, number> {
	return {
		new: file.newRows,
		updated: file.updatedRows,
		unchanged: file.unchangedRows,
		refused: file.refusedRows,
	};
}
