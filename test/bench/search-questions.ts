/** Searches as people make them, by chance and always the same: the share of each kind stands beside it. */
import type { Sql } from "postgres";
import { noFilters, type SearchFilters } from "#app/domain/search/filters.ts";
import { communeOf } from "../support/network.ts";
import { type Random, randomFrom } from "../support/random.ts";

type Ground = {
	communes: { code: string; upTo: number }[];
	products: { slug: string; name: string; group: string | null }[];
	labels: { slug: string }[];
};

type Kind = [share: number, make: (random: Random, ground: Ground) => Partial<SearchFilters>];

const kinds: Record<string, Kind> = {
	"a word around a place": [
		30,
		(random, ground) => ({ ...word(random, ground), ...around(random, ground) }),
	],
	"a word, a month and a label around a place": [
		15,
		(random, ground) => ({
			...{ ...word(random, ground), ...around(random, ground) },
			months: [1 + random.below(12)],
			labels: [random.favour(ground.labels).slug],
		}),
	],
	"a product around a place": [
		15,
		(random, ground) => ({ ...product(random, ground), ...around(random, ground) }),
	],
	"all around a place": [12, (random, ground) => around(random, ground)],
	"short circuits around a place": [
		6,
		(random, ground) => ({
			...around(random, ground),
			onlyShortCircuit: true,
			months: [1 + random.below(12)],
		}),
	],
	"a word in all France": [8, (random, ground) => word(random, ground)],
	"a word half typed": [
		5,
		(random, ground) => ({ words: halfTyped(random, ground), ...around(random, ground) }),
	],
	"a word mistyped": [
		4,
		(random, ground) => ({ words: mistyped(random, ground), ...around(random, ground) }),
	],
	everything: [5, (random) => ({ months: random.chance(0.5) ? [1 + random.below(12)] : [] })],
};

export async function searchQuestions(sql: Sql, count: number, seed = 1): Promise<SearchFilters[]> {
	const random = randomFrom(seed);
	const ground = await readGround(sql);
	const drawn = Object.values(kinds).flatMap(([share, make]) => Array<Kind[1]>(share).fill(make));
	return Array.from({ length: count }, () => ({
		...noFilters,
		type: random.pick(["offers", "offers", "offers", "needs", "organisations"]),
		sort: random.pick(["fit", "fit", "nearness", "freshness"]),
		...random.pick(drawn)(random, ground),
	}));
}

async function readGround(sql: Sql): Promise<Ground> {
	const communes = await sql<Ground["communes"]>`
		select code, sum(sqrt(population + 20)) over (order by code)::float8 as "upTo"
		from communes where latitude is not null order by code`;
	const products = await sql<Ground["products"]>`
		select p.slug, p.name, parent.slug as group from products p left join products parent on parent.id = p.parent_id
		where p.retired_at is null and not exists (select 1 from products below where below.parent_id = p.id)
		order by md5(p.slug)`;
	const labels = await sql<
		Ground["labels"]
	>`select slug from labels where retired_at is null order by rank, id`;
	return { communes, products, labels };
}

function word(random: Random, { products }: Ground): Partial<SearchFilters> {
	return { words: random.favour(products).name.toLowerCase() };
}

function product(random: Random, { products }: Ground): Partial<SearchFilters> {
	const { slug, group } = random.favour(products);
	return { product: random.chance(0.4) && group ? group : slug };
}

function around(random: Random, { communes }: Ground): Partial<SearchFilters> {
	return { place: communeOf(random, communes).code, radiusKm: random.pick([10, 20, 50, 50, 100]) };
}

function halfTyped(random: Random, { products }: Ground): string {
	const { name } = random.favour(products);
	return name.slice(0, 3 + random.below(3)).toLowerCase();
}

function mistyped(random: Random, { products }: Ground): string {
	const { name } = random.favour(products);
	const at = 1 + random.below(Math.max(1, name.length - 2));
	return `${name.slice(0, at)}${name.slice(at + 1)}`.toLowerCase();
}
