/** Chance that comes out the same every time. */
export type Random = {
	/** From 0 included to 1 excluded. */
	next: () => number;
	/** A whole number below `limit`. */
	below: (limit: number) => number;
	chance: (probability: number) => boolean;
	pick: <Thing>(things: readonly Thing[]) => Thing;
	/** Each of them with this probability. */
	some: <Thing>(things: readonly Thing[], probability: number) => Thing[];
	/** One of them, the first ones much more often than the last. */
	favour: <Thing>(things: readonly Thing[]) => Thing;
	uuid: () => string;
};

export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	const pick = <Thing>(things: readonly Thing[]): Thing => {
		const thing = things[below(things.length)];
		if (thing === undefined) throw new Error("nothing to pick from");
		return thing;
	};
	const hex = (digits: number) =>
		below(16 ** digits)
			.toString(16)
			.padStart(digits, "0");
	return {
		next,
		below,
		chance: (probability) => next() < probability,
		pick,
		some: (things, probability) => things.filter(() => next() < probability),
		favour: (things) => things[Math.floor(things.length * next() ** 2.5)] ?? pick(things),
		uuid: () =>
			`${hex(8)}-${hex(4)}-4${hex(3)}-${pick(["8", "9", "a", "b"])}${hex(3)}-${hex(6)}${hex(6)}`,
	};
}
