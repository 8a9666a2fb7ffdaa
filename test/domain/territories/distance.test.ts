import fc from "fast-check";
import { expect, test } from "vitest";
import { matchWithOneTypo } from "#app/domain/suggesting/one-typo.ts";
import { distanceKm } from "#app/domain/territories/distance.ts";
import { districtPostcode, isDistrict } from "#app/domain/territories/districts.ts";
import { readPlaceWords } from "#app/domain/territories/place-words.ts";

const delle = { latitude: 47.508, longitude: 6.9978 };
const belfort = { latitude: 47.6396, longitude: 6.8638 };

test.each([
	[delle, delle, 0],
	[delle, belfort, 17.75],
	[{ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, Math.PI * 6371.0088],
	[{ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.195],
	[{ latitude: 48.8566, longitude: 2.3522 }, { latitude: 45.764, longitude: 4.8357 }, 391.5],
])("from %j to %j", (a, b, km) => {
	expect(distanceKm(a, b)).toBeCloseTo(km, 0);
});

const somewhere = fc.record({
	latitude: fc.double({ min: -90, max: 90, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test("a distance is the same both ways and never longer than half the Earth", () => {
	fc.assert(
		fc.property(somewhere, somewhere, (a, b) => {
			const km = distanceKm(a, b);
			expect(km).toBeGreaterThanOrEqual(0);
			expect(km).toBeLessThanOrEqual(20_015.2);
			expect(distanceKm(b, a)).toBeCloseTo(km, 6);
		}),
	);
});

test.each([
	["Delle (90100)", { name: "Delle", code: "90100", departement: null }],
	["90100 delle", { name: "delle", code: "90100", departement: null }],
	["Delle (90)", { name: "Delle", code: null, departement: "90" }],
	["ajaccio 2a", { name: "ajaccio", code: null, departement: "2A" }],
	["2a004", { name: "", code: "2A004", departement: null }],
	[
		"Val-d'Usiers, ex-Goux-les-Usiers (25520)",
		{ name: "Val-d'Usiers", code: "25520", departement: null },
	],
	["saint-denis", { name: "saint-denis", code: null, departement: null }],
])("« %s » is taken apart", (text, words) => {
	expect(readPlaceWords(text)).toEqual(words);
});

test.each([
	["75112", "75012"],
	["69383", "69003"],
	["13204", "13004"],
	["75056", null],
	["90033", null],
	[null, null],
])("the postcode of district %s is %s", (code, postcode) => {
	expect(districtPostcode(code)).toBe(postcode);
	expect(isDistrict(code ?? "")).toBe(postcode !== null);
});

test.each([
	["belfrot", "belfort", "whole"],
	["belfor", "belfort", "whole"],
	["belfortt", "belfort", "whole"],
	["belfost", "belfort", "whole"],
	["belfrt", "belfort", "whole"],
	["befort", "belfortain", "beginning"],
	["belfrto", "belfort", null],
	["dole", "delle", null],
])("« %s » for « %s »: %s", (typed, known, found) => {
	expect(matchWithOneTypo(typed, known)).toBe(found);
});

test("any one mistake is forgiven", () => {
	const word = fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(..."abcdel") });
	fc.assert(
		fc.property(word, fc.nat(), fc.constantFrom(..."xyz"), (known, seed, letter) => {
			const at = seed % known.length;
			const wrong = `${known.slice(0, at)}${letter}${known.slice(at + 1)}`;
			const missing = known.slice(0, at) + known.slice(at + 1);
			const tooMany = known.slice(0, at) + letter + known.slice(at);
			for (const typed of [wrong, missing, tooMany])
				expect(matchWithOneTypo(typed, known)).toBe("whole");
		}),
	);
});
