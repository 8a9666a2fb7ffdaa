/** Words one typing error away, found in memory: each word is filed under itself and under itself less one letter. */

/** Shorter words have too many neighbours. */
export const MIN_LETTERS = 5;

/** « carrotes » and « carottes » read the same once doubled letters are single. */
export function undoubled(word: string): string {
	return word.replace(/(\p{L})\1+/gu, "$1");
}

export class TypingErrors {
	private readonly files = new Map<string, string[]>();

	add(word: string): void {
		const form = undoubled(word);
		if (form.length < MIN_LETTERS - 1) return;
		for (const key of [form, ...shorter(form)]) {
			const filed = this.files.get(key);
			if (filed) filed.push(word);
			else this.files.set(key, [word]);
		}
	}

	/** Known words that differ by one letter added, dropped, changed or swapped with its neighbour, doubled letters apart. */
	near(word: string): string[] {
		if (word.length < MIN_LETTERS) return [];
		const form = undoubled(word);
		// a letter slipped in between two that are alike parts them: « carotates »
		const keys = [form, ...shorter(form), ...shorter(word).map(undoubled)];
		const found = new Set(keys.flatMap((key) => this.files.get(key) ?? []));
		return [...found].filter((known) => isNear(form, undoubled(known)) || isNear(word, known));
	}
}

function shorter(word: string): string[] {
	return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** At most one edit, a swap of neighbours being one. */
export function isNear(a: string, b: string): boolean {
	if (a === b) return true;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	const most = Math.min(a.length, b.length) - start;
	while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}
