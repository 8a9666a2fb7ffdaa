/** From what people ask to what search engines are asked. */
import type { Question } from "#search/engine.ts";
import type { Actor } from "../actor.ts";
import { rulesInForce } from "../listings/rules-in-force.server.ts";
import type { KnownLabel } from "../products/labels.ts";
import { listAllLabels } from "../products/list-labels.server.ts";
import { monthBits } from "../products/months.ts";
import { type ProductNode, type ProductTree, pathIn } from "../products/product-tree.ts";
import { productTree } from "../products/read-products.server.ts";
import type { Position } from "../territories/distance.ts";
import type { SearchFilters } from "./filters.ts";
import { findPlace, type PlaceFound } from "./find-place.server.ts";

export type Asked = {
	filters: SearchFilters;
	question: Question;
	/** What was asked for as a place; null when nothing was. */
	place: PlaceFound | null;
	/** Where distances are told from: the place asked for, else where the reader looks from. */
	viewpoint: Position | null;
	/** From the top of its branch down; empty when none was asked for. */
	product: ProductNode[];
	labels: KnownLabel[];
	tree: ProductTree;
	rules: Awaited<ReturnType<typeof rulesInForce>>;
};

/** Where the reader looks from when she names no place. */
export type Home = Position & { code: string; name: string };

export const PAGE_SIZE = 20;

/** The question of `actor`, and what of it page and cards speak of. */
export async function ask(actor: Actor, filters: SearchFilters, home: Home | null): Promise<Asked> {
	const [place, tree, labels] = await Promise.all([
		filters.place ? findPlace(filters.place) : null,
		productTree(),
		listAllLabels(),
	]);
	const viewpoint = place?.place ?? home;
	const rules = await rulesInForce(viewpoint?.code ?? null, actor.now);
	const product = filters.product ? pathIn(tree, filters.product) : [];
	const wanted = labels.filter(({ slug }) => filters.labels.includes(slug));
	return {
		...{ filters, place, viewpoint, product, labels, tree, rules },
		question: {
			type: filters.type,
			words: filters.words,
			product: product.at(-1)?.id ?? null,
			place: viewpoint && { latitude: viewpoint.latitude, longitude: viewpoint.longitude },
			radiusKm: place?.place ? filters.radiusKm : null,
			months: monthBits(filters.months),
			labels: wanted.map(({ id }) => id),
			kinds: filters.kinds,
			saleModes: filters.saleModes,
			deliveryModes: filters.deliveryModes,
			onlyShortCircuit: filters.onlyShortCircuit && filters.type === "offers",
			shortCircuit: rules.rules,
			membersToo: actor.memberships.length > 0,
			today: actor.now.toISOString().slice(0, 10),
			sort: filters.sort,
			after: filters.after,
			size: PAGE_SIZE,
			facets: true,
		},
	};
}
