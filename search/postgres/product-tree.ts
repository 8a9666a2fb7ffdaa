/** Which products stand below which, kept in memory until the tree changes. */
import { sql } from "#db/client.server.ts";
import { remember } from "#db/remember.server.ts";
import { numberOf, stemOf, wordsOf } from "./analysis.ts";

type TreeProduct = { id: number; parentId: number | null; retired: boolean; called: string };

export type ProductTree = {
	/** Whether a word, as `numberOf` its stem, stands in the name of a product or in another name for it. */
	names(number: number): boolean;
	/** Counts of rows by their own product, as counts by product and everything under it. */
	summed(own: Map<number, number>): Map<number, number>;
	/** The products just below `parent` that something counts for; a lone one is opened until it branches. */
	branches(parent: number | null, counts: Map<number, number>): number[];
};

const known = remember("search products", ["products"], async () =>
	plant(
		await sql<TreeProduct[]>`
			select id, parent_id as "parentId", retired_at is not null as retired,
				concat_ws(' ', name, name_en, array_to_string(synonyms, ' ')) as called
			from products order by rank, name`,
	),
);

export function readProductTree(): Promise<ProductTree> {
	return known.read();
}

function plant(rows: TreeProduct[]): ProductTree {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const childrenOf = new Map<number | null, number[]>();
	for (const { id, parentId, retired } of rows)
		if (!retired) childrenOf.set(parentId, [...(childrenOf.get(parentId) ?? []), id]);

	function branches(parent: number | null, counts: Map<number, number>): number[] {
		const below = (childrenOf.get(parent) ?? []).filter((id) => (counts.get(id) ?? 0) > 0);
		const [only, ...others] = below;
		const deeper = only !== undefined && others.length === 0 ? branches(only, counts) : [];
		return deeper.length > 0 ? deeper : below;
	}

	const words = new Set(rows.flatMap(({ called }) => wordsOf(called)));
	const numbers = new Set([...words].map((word) => numberOf(stemOf(word))));

	return {
		names: (number) => numbers.has(number),
		branches,
		summed(own) {
			const all = new Map<number, number>();
			for (const [id, count] of own)
				for (let at = byId.get(id); at; at = byId.get(at.parentId ?? Number.NaN))
					all.set(at.id, (all.get(at.id) ?? 0) + count);
			return all;
		},
	};
}
