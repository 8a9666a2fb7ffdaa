/** Twelve months as bits, January first: how seasons are kept, compared and told. */

export const ALL_YEAR = 0b1111_1111_1111;

/** Bits of the months 1 to 12 given. */
export function monthBits(months: number[]): number {
	return months.reduce((bits, month) => bits | (1 << (month - 1)), 0);
}

/** The months 1 to 12 that are in `bits`, in calendar order. */
export function monthsIn(bits: number): number[] {
	return Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => has(bits, month));
}

export function has(bits: number, month: number): boolean {
	return (bits & (1 << (month - 1))) !== 0;
}

/** Runs of consecutive months, across New Year too: November to February is one run, [11, 2]. */
export function monthRuns(bits: number): [first: number, last: number][] {
	if ((bits & ALL_YEAR) === ALL_YEAR) return [[1, 12]];
	const starts = monthsIn(bits).filter((month) => !has(bits, previous(month)));
	return starts.map((first) => {
		let last = first;
		while (has(bits, next(last))) last = next(last);
		return [first, last];
	});
}

function next(month: number): number {
	return (month % 12) + 1;
}

function previous(month: number): number {
	return ((month + 10) % 12) + 1;
}
