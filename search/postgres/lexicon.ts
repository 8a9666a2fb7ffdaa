/** The words of the index as they are written, kept in memory: what a beginning or a misspelt word may stand for. */
import type { Sql } from "postgres";
import { numberOf, stemOf } from "./analysis.ts";
import { TypingErrors, undoubled } from "./typing-errors.ts";

type Entry = { word: string; number: number; public: boolean };

/** How often a word (as `numberOf` its stem) is found: decides which completion comes first. */
type Frequency = (number: number) => number;

const FRESH_MS = 2000;
/** Rows are numbered before they commit: one read earlier may have hidden some with smaller numbers. */
const OVERLAP = 500;

export class Lexicon {
	private readonly sql: Sql;
	private entries = new Map<string, Entry>();
	private numbers = new Set<number>();
	private publicNumbers = new Set<number>();
	private sorted: string[] = [];
	private errors = new TypingErrors();
	private builtAt = "";
	private lastId = 0;
	private readAt = 0;
	private reading: Promise<void> | null = null;

	constructor(sql: Sql) {
		this.sql = sql;
	}

	/** Reads what was added, by this process or another, unless that was done within `ms`. */
	async refresh(ms = 0): Promise<void> {
		if (Date.now() - this.readAt < ms && this.readAt > 0) return;
		this.reading ??= this.read().finally(() => {
			this.reading = null;
		});
		await this.reading;
	}

	/** The same without waiting, when what is known is more than two seconds old; waits the first time only. */
	async keepFresh(): Promise<void> {
		const reading = this.refresh(FRESH_MS);
		if (this.readAt === 0) await reading;
		else reading.catch(() => {});
	}

	private async read(): Promise<void> {
		const rows = await this.sql<
			{ id: number; word: string; public: boolean; builtAt: string | null }[]
		>`
			select w.id::float8 as id, w.word, w.public, s.built_at::text as "builtAt"
			from (select max(built_at) as built_at from search.state) s
			left join search.words w on w.id > case when s.built_at::text = ${this.builtAt} then ${this.lastId - OVERLAP} else 0 end
			order by w.id`;
		this.readAt = Date.now();
		const builtAt = rows[0]?.builtAt ?? "";
		if (builtAt !== this.builtAt) this.forget(builtAt);
		const added: string[] = [];
		for (const { id, word, public: isPublic } of rows) {
			if (word === null) continue;
			this.lastId = Math.max(this.lastId, id);
			if (!this.entries.has(word)) added.push(word);
			this.add(word, isPublic);
		}
		if (added.length > 100) this.sorted = [...this.entries.keys()].sort();
		else for (const word of added) this.sorted.splice(this.firstFrom(word), 0, word);
	}

	private forget(builtAt: string): void {
		this.builtAt = builtAt;
		this.lastId = 0;
		this.entries = new Map();
		this.sorted = [];
		this.numbers = new Set();
		this.publicNumbers = new Set();
		this.errors = new TypingErrors();
	}

	private add(word: string, isPublic: boolean): void {
		const known = this.entries.get(word);
		if (known) known.public ||= isPublic;
		else {
			this.entries.set(word, { word, number: numberOf(stemOf(word)), public: isPublic });
			this.errors.add(word);
		}
		const number = known?.number ?? numberOf(stemOf(word));
		this.numbers.add(number);
		if (isPublic) this.publicNumbers.add(number);
	}

	/** Whether some row these people may see has the word, in this or a sister form. */
	has(number: number, membersToo: boolean): boolean {
		return (membersToo ? this.numbers : this.publicNumbers).has(number);
	}

	/** The words to add for these to be known, with whether a public row has them. */
	unknownAmong(words: Map<string, boolean>): Map<string, boolean> {
		return new Map(
			[...words].filter(([word, isPublic]) => {
				const entry = this.entries.get(word);
				return !entry || (isPublic && !entry.public);
			}),
		);
	}

	/** The most found words that begin so, one per stem. */
	completions(start: string, membersToo: boolean, frequency: Frequency, size = 8): string[] {
		const found: Entry[] = [];
		for (let index = this.firstFrom(start); index < this.sorted.length; index++) {
			const word = this.sorted[index] ?? "";
			if (!word.startsWith(start)) break;
			const entry = this.entries.get(word);
			if (entry && (membersToo || entry.public)) found.push(entry);
		}
		return best(found, frequency, size, start.length);
	}

	/** The most found words one typing error away; those that only differ by a doubled letter come first. */
	corrections(word: string, membersToo: boolean, frequency: Frequency, size = 3): string[] {
		const near = this.errors
			.near(word)
			.flatMap((known) => this.entries.get(known) ?? [])
			.filter((entry) => membersToo || entry.public);
		const same = near.filter((entry) => undoubled(entry.word) === undoubled(word));
		return best(same.length > 0 ? same : near, frequency, size, word.length);
	}

	private firstFrom(start: string): number {
		let low = 0;
		let high = this.sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.sorted[middle] ?? "") < start) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** The most found; among forms of one word, that whose length is nearest to what was typed. */
function best(entries: Entry[], frequency: Frequency, size: number, length: number): string[] {
	const seen = new Set<number>();
	const distance = ({ word }: Entry) => Math.abs(word.length - length);
	return entries
		.map((entry) => ({ entry, found: frequency(entry.number) }))
		.sort((a, b) => b.found - a.found || distance(a.entry) - distance(b.entry))
		.filter(({ entry }) => !seen.has(entry.number) && seen.add(entry.number))
		.slice(0, size)
		.map(({ entry }) => entry.word);
}
