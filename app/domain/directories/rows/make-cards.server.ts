import { distanceKm } from "../../territories/distance.ts";
import { type Card, cardKey } from "../cards/card.ts";
import { type FoundCommune, findCommunes } from "./find-communes.server.ts";
import type { Problem } from "./problem.ts";
import type { ReadRow } from "./read-row.ts";

/** A card, null when the row cannot make one, with all that there is to say of the row. */
export type MadeCard = { card: Card | null; problems: Problem[]; confidence: number | null };

/** A position further than this from its commune is somebody else's. */
const FAR_KM = 30;

/** Finds the communes of rows that were read, all together, and makes their cards. */
export async function makeCards(rows: ReadRow[], otherwise: string | null): Promise<MadeCard[]> {
	const found = await findCommunes(rows, otherwise);
	return rows.map((row, index) => makeCard(row, found[index]));
}

function makeCard({ card: read, problems }: ReadRow, found: FoundCommune | undefined): MadeCard {
	if (!found || "refusal" in found)
		return {
			card: null,
			problems: found ? [...problems, found.refusal] : problems,
			confidence: null,
		};
	const { commune, confidence, doubts } = found;
	const { own, kind, ...facts } = read;
	const all = [...problems, ...doubts];
	if (!kind) return { card: null, problems: all, confidence };
	const far = distanceTo(read, commune);
	const isFar = far !== null && far > FAR_KM;
	if (isFar)
		all.push({ reason: "position.far", values: { km: Math.round(far), commune: commune.name } });
	return {
		card: {
			...facts,
			kind,
			...(isFar && { latitude: null, longitude: null }),
			postcode: facts.postcode || onlyOne(commune.postcodes),
			communeCode: commune.code,
			key: cardKey(own, facts.siret, facts.name, commune.code),
		},
		problems: all,
		confidence,
	};
}

function onlyOne(postcodes: string[]): string {
	return postcodes.length === 1 ? (postcodes[0] ?? "") : "";
}

type Point = { latitude: number | null; longitude: number | null };

function distanceTo(one: Point, other: Point): number | null {
	if (one.latitude === null || one.longitude === null) return null;
	if (other.latitude === null || other.longitude === null) return null;
	return distanceKm(
		{ latitude: one.latitude, longitude: one.longitude },
		{ latitude: other.latitude, longitude: other.longitude },
	);
}
