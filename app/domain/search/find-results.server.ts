import type { Facets } from "#search/engine.ts";
import { search } from "#search/index.server.ts";
import type { Actor } from "../actor.ts";
import { productName } from "../products/product-tree.ts";
import { type Asked, ask, type Home } from "./ask.server.ts";
import type { SearchFilters } from "./filters.ts";
import type { SearchPlace } from "./find-place.server.ts";
import { waysOut } from "./find-ways-out.server.ts";
import { listingCards } from "./listing-cards.server.ts";
import { organisationCards } from "./organisation-cards.server.ts";
import type { Choice, FacetsShown, Named, Results, WayOut } from "./results.ts";

export type Found = Results & {
	/** The place asked for, when it is known. */
	place: SearchPlace | null;
	/** Where distances are told from when no place was asked for. */
	home: { code: string; name: string } | null;
	/** What an unknown or ambiguous place may be. */
	places: Pick<SearchPlace, "code" | "name" | "postcode">[];
	/** From the top of its branch down to the product asked for. */
	product: Named[];
	/** The labels asked for. */
	labels: Named[];
	/** Whose short-circuit rules count here. */
	rules: { territory: string; version: number };
	/** Only when nothing is found. */
	waysOut: WayOut[];
};

/**
 * What the actor may find by these filters: a page of cards, how many there are in all, what each filter more would give, and
 * when there is nothing, what would find something. Distances are told from the place asked for, else from `home`.
 */
export async function findResults(
	actor: Actor,
	filters: SearchFilters,
	home: Home | null,
): Promise<Found> {
	const asked = await ask(actor, filters, home);
	const { place, product, labels, rules } = asked;
	const answer = await search.find(asked.question);
	const ids = answer.hits.map(({ id }) => id);
	const [listings, organisations, ways] = await Promise.all([
		filters.type === "organisations" ? [] : listingCards(ids, asked.viewpoint, rules.rules),
		filters.type === "organisations" ? organisationCards(ids, asked.viewpoint) : [],
		answer.total.count === 0 ? waysOut(asked, actor.locale) : [],
	]);
	return {
		listings,
		organisations,
		total: answer.total,
		facets: answer.facets && shown(answer.facets, asked, actor.locale),
		next: answer.next,
		correction: answer.correction,
		place: place?.place ?? null,
		home: !place && home ? { code: home.code, name: home.name } : null,
		places: place?.candidates ?? [],
		product: product.map((node) => ({ slug: node.slug, name: productName(node, actor.locale) })),
		labels: labels.filter(({ slug }) => filters.labels.includes(slug)),
		rules: { territory: rules.territory, version: rules.version },
		waysOut: ways,
	};
}

function shown(facets: Facets, { tree, labels }: Asked, locale: Actor["locale"]): FacetsShown {
	return {
		...facets,
		products: facets.products.flatMap(({ value, count }): Choice[] => {
			const node = tree.byId.get(value);
			return node ? [{ value: node.slug, label: productName(node, locale), count }] : [];
		}),
		labels: facets.labels.flatMap(({ value, count }): Choice[] => {
			const label = labels.find(({ id }) => id === value);
			return label ? [{ value: label.slug, label: label.shortName, count }] : [];
		}),
	};
}
