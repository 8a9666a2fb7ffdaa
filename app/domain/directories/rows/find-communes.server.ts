import type { Commune } from "#db/schema/index.ts";
import { type Resolution, resolveCommune } from "../../territories/resolve-commune.server.ts";
import type { WrittenPlace } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { ReadRow } from "./read-row.ts";

/** The commune of a row with how sure it is, 0 to 100; else why there is none. */
export type FoundCommune =
	| { commune: Commune; confidence: number; doubts: Problem[] }
	| { refusal: Problem };

/** A commune less sure than this is a question, not an answer. */
const SURE_ENOUGH = 60;

/** Finds the commune of each row, in their order; `otherwise` is the code of the one for rows that say none. */
export async function findCommunes(
	rows: Pick<ReadRow, "place" | "placeCell">[],
	otherwise: string | null,
): Promise<FoundCommune[]> {
	const known = new Map<string, Resolution>();
	const found: FoundCommune[] = [];
	for (const row of rows) {
		const place = isEmpty(row.place) ? { ...row.place, code: otherwise ?? "" } : row.place;
		const words = JSON.stringify(place);
		const resolution = known.get(words) ?? (await resolveCommune(place));
		known.set(words, resolution);
		found.push(
			isEmpty(place) ? { refusal: { reason: "commune.missing" } } : judge(resolution, row),
		);
	}
	return found;
}

function isEmpty({ code, postcode, name }: WrittenPlace): boolean {
	return !code && !postcode && !name;
}

function judge(
	resolution: Resolution,
	{ place, placeCell }: Pick<ReadRow, "place" | "placeCell">,
): FoundCommune {
	const cell = placeCell && { column: placeCell.title, value: placeCell.text.slice(0, 200) };
	if (!resolution.commune) {
		const reason = resolution.because === "ambiguous" ? "commune.ambiguous" : "commune.unknown";
		const values = { found: resolution.candidates.slice(0, 5).map(nameOf).join(", ") };
		return { refusal: { reason, ...cell, values } };
	}
	const { commune, confidence, how, exact } = resolution;
	const values = { found: nameOf(commune), confidence };
	if (confidence < SURE_ENOUGH) return { refusal: { reason: "commune.unsure", ...cell, values } };
	if (place.isFromSiret)
		return { commune, confidence, doubts: [{ reason: "commune.from-siret", ...cell, values }] };
	const isOtherThanCoded = place.code !== "" && !how.includes("code");
	const doubts: Problem[] =
		exact && !isOtherThanCoded ? [] : [{ reason: "commune.approached", ...cell, values }];
	return { commune, confidence, doubts };
}

/** « Delle (90) », since many communes share a name. */
function nameOf({ name, departementCode }: Commune): string {
	return `${name} (${departementCode})`;
}
