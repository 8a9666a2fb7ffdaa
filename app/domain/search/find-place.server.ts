import type { Commune } from "#db/schema/index.ts";
import { communeIndex } from "../territories/commune-index.server.ts";
import type { Position } from "../territories/distance.ts";
import { resolvePlaceWords } from "../territories/resolve-commune.server.ts";

export type SearchPlace = Position & { code: string; name: string; postcode: string | null };

/** The place asked for; else why there is none, with those it may be. */
export type PlaceFound =
	| { place: SearchPlace; candidates: [] }
	| { place: null; candidates: Pick<SearchPlace, "code" | "name" | "postcode">[] };

/** The commune that a search names, by its code or in words. */
export async function findPlace(text: string): Promise<PlaceFound> {
	const known = (await communeIndex.read()).byCode.get(text);
	const resolution = known
		? { commune: known, candidates: [] }
		: { candidates: [], ...(await resolvePlaceWords(text)) };
	const place = resolution.commune && placed(resolution.commune);
	if (place) return { place, candidates: [] };
	return { place: null, candidates: resolution.candidates.slice(0, 8).map(named) };
}

function named({ code, name, postcodes }: Commune) {
	return { code, name, postcode: postcodes[0] ?? null };
}

/** A few communes overseas stand nowhere: nothing is near them. */
function placed(commune: Commune): SearchPlace | null {
	const { latitude, longitude } = commune;
	return latitude === null || longitude === null
		? null
		: { ...named(commune), latitude, longitude };
}
