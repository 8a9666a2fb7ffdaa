import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL_YEAR, monthBits, monthRuns, monthsIn } from "#app/domain/products/months.ts";

test("months and bits say the same thing", () => {
	expect(monthBits([1, 12])).toBe(0b1000_0000_0001);
	expect(monthsIn(0b1000_0000_0001)).toEqual([1, 12]);
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: ALL_YEAR }),
			(bits) => monthBits(monthsIn(bits)) === bits,
		),
	);
});

test("a season across New Year is one run", () => {
	expect(monthRuns(monthBits([11, 12, 1, 2]))).toEqual([[11, 2]]);
	expect(monthRuns(monthBits([3, 6, 7]))).toEqual([
		[3, 3],
		[6, 7],
	]);
	expect(monthRuns(ALL_YEAR)).toEqual([[1, 12]]);
});
