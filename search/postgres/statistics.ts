/** How much of the index each word, product and cell stands for: what a question may find is guessed before it is asked. */
import type { Sql } from "postgres";
import type { SearchType } from "../engine.ts";
import { SAMPLE, searchTypes } from "./rows.ts";

export type Statistics = {
	rows: number;
	/** How many rows have a word, anywhere and in their title. */
	words: Map<number, { found: number; titled: number }>;
	products: Map<number, number>;
	cells: Map<number, number>;
};

/** Up to so many rows are counted one by one; more are counted on the sample. */
const COUNTED = 60_000;
const FRESH_MS = 10 * 60_000;

const none: Statistics = { rows: 0, words: new Map(), products: new Map(), cells: new Map() };

export class StatisticsKeeper {
	private readonly sql: Sql;
	private known = new Map<SearchType, Statistics>();
	private readAt = 0;
	private reading: Promise<void> | null = null;

	constructor(sql: Sql) {
		this.sql = sql;
	}

	of(type: SearchType): Statistics {
		return this.known.get(type) ?? none;
	}

	/** Everything anew. */
	async refresh(): Promise<void> {
		this.reading ??= this.read().finally(() => {
			this.reading = null;
		});
		await this.reading;
	}

	/** The same without waiting, when ten minutes old; waits the first time only. */
	async keepFresh(): Promise<void> {
		if (Date.now() - this.readAt < FRESH_MS) return;
		const reading = this.refresh();
		if (this.readAt === 0) await reading;
		else reading.catch(() => {});
	}

	private async read(): Promise<void> {
		for (const type of searchTypes) this.known.set(type, await this.count(type));
		this.readAt = Date.now();
	}

	private async count(type: SearchType): Promise<Statistics> {
		const [{ rows } = { rows: 0 }] = await this.sql<{ rows: number }[]>`
			select count(*)::int as rows from ${this.sql(`search.${type}`)}`;
		const sampled = rows > COUNTED;
		const table = this.sql(`search.${type}${sampled ? "_sample" : ""}`);
		const times = sampled ? SAMPLE : 1;
		const [counted] = await this.sql<
			{
				words: [word: number, found: number, titled: number][] | null;
				products: Pairs;
				cells: Pairs;
			}[]
		>`
			select
				(select json_agg(json_build_array(word, found, titled)) from (
					select word, count(*) as found, count(*) filter (where place <= title_words) as titled
					from ${table}, unnest(words) with ordinality as placed(word, place) group by 1) w) as words,
				(select json_agg(json_build_array(product, found)) from (
					select product, count(*) as found from ${table}, unnest(products) product group by 1) p) as products,
				(select json_agg(json_build_array(cell, found)) from (
					select cell, count(*) as found from ${table} group by 1) c) as cells`;
		const mapOf = (pairs: Pairs = null) =>
			new Map(pairs?.map(([value, found]) => [value, found * times]));
		return {
			rows,
			words: new Map(
				counted?.words?.map(([word, found, titled]) => [
					word,
					{ found: found * times, titled: titled * times },
				]),
			),
			products: mapOf(counted?.products),
			cells: mapOf(counted?.cells),
		};
	}
}

type Pairs = [value: number, found: number][] | null;
