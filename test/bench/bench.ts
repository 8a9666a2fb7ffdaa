/** What a bench gives back. Each runs in a process of its own, on a database of its own. */

export type Measure = {
	/** What was measured. */
	what: string;
	value: number;
	unit: "ms" | "times" | "kB" | "MB" | "s";
	/** What it should be, in words; and whether it is. */
	goal?: string;
	met?: boolean;
};

/** Hands the measures to `npm run bench`; prints them when the bench is run by itself. */
export function report(measures: Measure[]): void {
	if (process.send) process.send(measures);
	else process.stdout.write(`${JSON.stringify(measures, null, "\t")}\n`);
}

/** Share from 0 to 1 of the values that are at most the answer. */
export function quantile(values: number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
