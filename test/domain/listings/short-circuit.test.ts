import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeShortCircuit, type ShortCircuitRules } from "#app/domain/listings/short-circuit.ts";

const rules: ShortCircuitRules = { maxIntermediaries: 1, maxKm: 100, directSaleAnyDistance: false };

test.each([
	[0, 99.9, true],
	[0, 100, false],
	[1, 99.9, true],
	[1, 100, false],
	[2, 1, false],
	[0, 0, true],
])("%i intermediaries at %f km: %s", (intermediaries, km, holds) => {
	expect(judgeShortCircuit(intermediaries, km, rules).holds).toBe(holds);
});

test("a territory may let direct sale count at any distance, and relays not", () => {
	const generous = { ...rules, directSaleAnyDistance: true };
	expect(judgeShortCircuit(0, 480, generous)).toEqual({
		holds: true,
		because: [{ kind: "direct-sale" }, { kind: "any-distance" }],
	});
	expect(judgeShortCircuit(1, 480, generous).holds).toBe(false);
});

test("without a place it depends, unless there are too many relays already", () => {
	expect(judgeShortCircuit(1, null, rules)).toEqual({
		holds: null,
		because: [
			{ kind: "relays", count: 1, max: 1 },
			{ kind: "place-unknown", maxKm: 100 },
		],
	});
	expect(judgeShortCircuit(2, null, rules).holds).toBe(false);
});

test("the reasons carry the figures that decide", () => {
	expect(judgeShortCircuit(0, 12.3, rules).because).toEqual([
		{ kind: "direct-sale" },
		{ kind: "distance", km: 12.3, maxKm: 100 },
	]);
});

test("nearer or more direct never turns a short circuit into none", () => {
	fc.assert(
		fc.property(
			fc.nat(4),
			fc.nat(4),
			fc.double({ min: 0, max: 400, noNaN: true }),
			fc.double({ min: 0, max: 400, noNaN: true }),
			(relaysA, relaysB, kmA, kmB) => {
				const further = judgeShortCircuit(Math.max(relaysA, relaysB), Math.max(kmA, kmB), rules);
				const nearer = judgeShortCircuit(Math.min(relaysA, relaysB), Math.min(kmA, kmB), rules);
				return !further.holds || nearer.holds === true;
			},
		),
	);
});
