import type { Problem } from "./problem.ts";
import type { ReadRow } from "./read-row.ts";

export type Commune = {
	code: string;
	name: string;
	/** Its only postcode; empty when it has several. */
	postcode: string;
	latitude: number | null;
	longitude: number | null;
};

/** The commune of a row with how sure it is, 0 to 100; else why there is none. */
export type FoundCommune =
	| { commune: Commune; confidence: number; doubts: Problem[] }
	| { refusal: Problem };

export async function findCommunes(
	rows: ReadRow[],
	otherwise: string | null,
): Promise<FoundCommune[]> {
	throw new Error(`${rows.length} ${otherwise}`);
}
