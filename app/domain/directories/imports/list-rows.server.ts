import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { directoryRows } from "#db/schema/index.ts";
import type { RowOutcome } from "#db/vocabulary.ts";
import type { Actor } from "../../actor.ts";
import type { Card } from "../cards/card.ts";
import { ROWS_A_PAGE } from "../directories.ts";
import type { RowFilter } from "../row-filter.ts";
import type { Problem } from "../rows/problem.ts";
import { findImport } from "./find-import.server.ts";

export type ShownRow = {
	line: number;
	/** Its name and place as read, or the row's first cells when it makes no card. */
	card: Pick<Card, "name" | "kind" | "postcode" | "siret" | "specialty"> | null;
	cells: string[];
	outcome: RowOutcome | null;
	problems: Problem[];
	confidence: number | null;
	organisationId: string | null;
};

/** A page of the rows of an import, in the order of the file. @throws not-found */
export async function listRows(
	actor: Actor,
	importId: string,
	{ show, page }: RowFilter,
): Promise<ShownRow[]> {
	const { id } = await findImport(actor, importId);
	const rows = await db
		.select()
		.from(directoryRows)
		.where(
			and(
				eq(directoryRows.importId, id),
				show === "doubtful" ? eq(directoryRows.isDoubtful, true) : eq(directoryRows.outcome, show),
			),
		)
		.orderBy(asc(directoryRows.line))
		.limit(ROWS_A_PAGE)
		.offset((page - 1) * ROWS_A_PAGE);
	return rows.map(({ line, cells, card, outcome, problems, confidence, organisationId }) => ({
		line,
		card: card ? publicPart(card as Card) : null,
		cells: cells.slice(0, 6),
		outcome,
		problems: (problems ?? []) as Problem[],
		confidence,
		organisationId,
	}));
}

function publicPart({ name, kind, postcode, siret, specialty }: Card): ShownRow["card"] {
	return { name, kind, postcode, siret, specialty };
}
