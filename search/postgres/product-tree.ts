/** The product tree, kept in memory: which products stand below which, and what they are called. */
import type { Sql } from "postgres";
import { fold, wordsOf } from "./analysis.ts";

type TreeProduct = {
	id: number;
	parentId: number | null;
	/** Its name, then its other names. */
	names: string[];
	retired: boolean;
};

const FRESH_MS = 30_000;

export class ProductTree {
	private readonly sql: Sql;
	private products = new Map<number, TreeProduct>();
	private children = new Map<number | null, TreeProduct[]>();
	private readAt = 0;
	private reading: Promise<void> | null = null;

	constructor(sql: Sql) {
		this.sql = sql;
	}

	/** Reads it again without waiting when half a minute old; waits the first time only. */
	async keepFresh(): Promise<void> {
		if (Date.now() - this.readAt < FRESH_MS) return;
		this.reading ??= this.read().finally(() => {
			this.reading = null;
		});
		if (this.readAt === 0) await this.reading;
		else this.reading.catch(() => {});
	}

	private async read(): Promise<void> {
		const rows = await this.sql<TreeProduct[]>`
			select id, parent_id as "parentId", retired_at is not null as retired,
				array[name] || array_remove(array[name_en], null) || synonyms as names
			from products order by rank, name`;
		this.products = new Map(rows.map((row) => [row.id, row]));
		this.children = new Map();
		for (const row of rows) {
			const sisters = this.children.get(row.parentId);
			if (sisters) sisters.push(row);
			else this.children.set(row.parentId, [row]);
		}
		this.readAt = Date.now();
	}

	/** Counts of rows by their own product, as counts by product and everything under it. */
	summed(own: Map<number, number>): Map<number, number> {
		const all = new Map<number, number>();
		for (const [id, count] of own)
			for (let at = this.products.get(id); at; at = this.products.get(at.parentId ?? Number.NaN))
				all.set(at.id, (all.get(at.id) ?? 0) + count);
		return all;
	}

	/** The products just below `parent` that something counts for; a lone one is opened until it branches. */
	branches(parent: number | null, counts: Map<number, number>): number[] {
		const below = (this.children.get(parent) ?? []).filter(
			({ id, retired }) => !retired && (counts.get(id) ?? 0) > 0,
		);
		const [only] = below;
		if (below.length === 1 && only) {
			const deeper = this.branches(only.id, counts);
			if (deeper.length > 0) return deeper;
		}
		return below.map(({ id }) => id);
	}

	/** Products one of whose names has these words, the last one unfinished, with the name that answered. */
	namedLike(text: string): { id: number; name: string; isMain: boolean; starts: boolean }[] {
		const typed = wordsOf(text);
		if (typed.length === 0) return [];
		return [...this.products.values()].flatMap(({ id, names, retired }) => {
			const index = retired ? -1 : names.findIndex((name) => answers(wordsOf(name), typed));
			const name = names[index];
			if (name === undefined) return [];
			return [{ id, name, isMain: index === 0, starts: fold(name).startsWith(typed[0] ?? "") }];
		});
	}
}

function answers(words: string[], typed: string[]): boolean {
	return typed.every((start) => words.some((word) => word.startsWith(start)));
}
