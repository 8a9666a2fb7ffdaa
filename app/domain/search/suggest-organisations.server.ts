import { search } from "#search/index.server.ts";
import type { Position } from "../territories/distance.ts";
import type { OrganisationCard } from "./cards.ts";
import { organisationCards } from "./organisation-cards.server.ts";

/** Organisations whose names begin as `words` do, those near `viewpoint` first. */
export async function suggestOrganisations(
	words: string,
	viewpoint: Position | null,
	size = 4,
): Promise<OrganisationCard[]> {
	const ids = await search.suggest({ words, place: viewpoint, size });
	return organisationCards(ids, viewpoint);
}
