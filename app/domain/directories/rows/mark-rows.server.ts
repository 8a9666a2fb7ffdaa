import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { directoryRows } from "#db/schema/index.ts";
import type { RowOutcome } from "#db/vocabulary.ts";
import type { Card } from "../cards/card.ts";
import { isDoubt, type Problem } from "./problem.ts";

export type CheckedRow = {
	line: number;
	card: Card | null;
	outcome: RowOutcome;
	problems: Problem[];
	/** How sure the commune is, 0 to 100. */
	confidence: number | null;
	organisationId: string | null;
};

/** Writes what a dry run says of rows, in one statement. */
export async function markChecked(
	tx: Transaction,
	importId: string,
	rows: CheckedRow[],
): Promise<void> {
	const said = rows.map((row) => ({ ...row, isDoubtful: isDoubtful(row) }));
	await tx.execute(sql`
		update ${directoryRows} set
			card = said.card, outcome = said.outcome, problems = said.problems, confidence = said.confidence,
			is_doubtful = said."isDoubtful", organisation_id = said."organisationId", imported_at = null
		from jsonb_to_recordset(${JSON.stringify(said)}::text::jsonb) as said(
			line int, card jsonb, outcome text, problems jsonb, confidence smallint, "isDoubtful" boolean,
			"organisationId" uuid)
		where import_id = ${importId} and directory_rows.line = said.line`);
}

export function isDoubtful({
	outcome,
	problems,
}: Pick<CheckedRow, "outcome" | "problems">): boolean {
	return outcome !== "refused" && problems.some(isDoubt);
}

export type ImportedRow = Pick<CheckedRow, "line" | "outcome" | "problems" | "organisationId">;

/** Writes that rows are in, and as what. */
export async function markImported(
	tx: Transaction,
	importId: string,
	rows: ImportedRow[],
	now: Date,
): Promise<void> {
	await tx.execute(sql`
		update ${directoryRows} set
			outcome = said.outcome, problems = said.problems, organisation_id = said."organisationId",
			imported_at = ${now.toISOString()}::timestamptz
		from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as said(
			line int, outcome text, problems jsonb, "organisationId" uuid)
		where import_id = ${importId} and directory_rows.line = said.line`);
}
