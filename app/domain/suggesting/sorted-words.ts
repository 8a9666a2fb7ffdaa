/** Words in order, each with the number of the thing it belongs to: what begins with some letters is then a run of them. */
export type SortedWords = { words: string[]; owners: Int32Array };

export function sortWords(entries: [word: string, owner: number][]): SortedWords {
	const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
	return {
		words: sorted.map(([word]) => word),
		owners: Int32Array.from(sorted, ([, owner]) => owner),
	};
}

/** Calls `visit` for each word that begins with `start`, in order. */
export function eachFrom(
	{ words, owners }: SortedWords,
	start: string,
	visit: (word: string, owner: number) => void,
): void {
	for (let at = firstFrom(words, start); words[at]?.startsWith(start); at++)
		visit(words[at] ?? "", owners[at] ?? 0);
}

function firstFrom(words: string[], start: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle] ?? "") < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
