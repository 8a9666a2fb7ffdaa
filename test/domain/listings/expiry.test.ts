import { expect, test } from "vitest";
import { expiryOf, isOver } from "#app/domain/listings/expiry.ts";
import { ALL_YEAR, monthBits } from "#app/domain/products/months.ts";

const october = new Date("2026-10-06T08:00:00Z");

test("its own end date counts before its season", () => {
	expect(expiryOf({ months: ALL_YEAR, endsOn: "2026-11-20" }, october)).toBe("2026-11-20");
});

test("a season under way ends with its last month", () => {
	expect(expiryOf({ months: monthBits([7, 8, 9, 10, 11]), endsOn: null }, october)).toBe(
		"2026-11-30",
	);
});

test("a season across New Year ends next year", () => {
	expect(expiryOf({ months: monthBits([9, 10, 11, 12, 1, 2]), endsOn: null }, october)).toBe(
		"2027-02-28",
	);
});

test("a season to come is waited for", () => {
	expect(expiryOf({ months: monthBits([3, 4]), endsOn: null }, october)).toBe("2027-04-30");
	expect(expiryOf({ months: monthBits([9]), endsOn: null }, october)).toBe("2027-09-30");
});

test("all year round, a year", () => {
	expect(expiryOf({ months: ALL_YEAR, endsOn: null }, october)).toBe("2027-10-06");
});

test("only a date is ever over: a season comes back", () => {
	expect(isOver({ endsOn: "2026-10-05" }, october)).toBe(true);
	expect(isOver({ endsOn: "2026-10-06" }, october)).toBe(false);
	expect(isOver({ endsOn: null }, october)).toBe(false);
});
