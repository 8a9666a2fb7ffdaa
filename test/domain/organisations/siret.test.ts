import fc from "fast-check";
import { expect, test } from "vitest";
import { OrganisationFacts, Siret } from "#app/domain/organisations/organisations.ts";
import { checkSiret, spacedSiret } from "#app/domain/organisations/siret.ts";
import { type VillageOrganisation, villageOrganisations } from "#db/village/organisations.ts";

/** The one digit that completes thirteen others, found the slow way: by Luhn's definition, from the right. */
function keyOf(thirteen: string): string {
	const sum = [...thirteen]
		.reverse()
		.map(Number)
		.map((digit, index) => (index % 2 === 0 ? 2 * digit : digit))
		.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
	return String((10 - (sum % 10)) % 10);
}

const thirteen = fc
	.stringMatching(/^[0-9]{13}$/)
	.filter((digits) => !digits.startsWith("356000000"));

test.each([
	"73282932000074",
	"732 829 320 00074",
	"732.829.320.00074",
	"732-829-320-00074",
	" 732\u00a0829\u202f320 00074 ",
	"732\t829\n320 00074",
])("%j is the SIRET 73282932000074", (written) => {
	expect(checkSiret(written)).toEqual({ siret: "73282932000074" });
});

test.each([
	["", 0],
	["732829320", 9],
	["7328293200007", 13],
	["732829320000745", 15],
	["732 829 320 0007A", 13],
	["FR 44 732829320", 11],
	["３５６０００００００００４８", 0],
])("%j has not fourteen digits", (written, digits) => {
	expect(checkSiret(written)).toEqual({ reason: "siret.length", values: { digits } });
});

test.each(["3,49E+13", "3.49E+13", "7,32829E+13", "7e13", " 3,49e13 "])(
	"%j has lost digits in a spreadsheet and is never guessed",
	(written) => {
		expect(checkSiret(written)).toEqual({ reason: "siret.scientific" });
	},
);

test("La Poste's establishments follow their own rule: their digits sum to a multiple of five", () => {
	// the head office satisfies Luhn, the offices INSEE gives as examples do not
	for (const siret of ["35600000000048", "35600000049837", "35600000009075"])
		expect(checkSiret(siret)).toEqual({ siret });
	expect(checkSiret("35600000049838")).toEqual({ reason: "siret.checksum" });
	expect(checkSiret("73282932000079")).toEqual({ reason: "siret.checksum" });
});

test("a SIRET holds with its key, and with no other last digit", () => {
	fc.assert(
		fc.property(thirteen, fc.integer({ min: 1, max: 9 }), (digits, shift) => {
			const key = keyOf(digits);
			const wrong = String((Number(key) + shift) % 10);
			expect(checkSiret(digits + key)).toEqual({ siret: digits + key });
			expect(checkSiret(digits + wrong)).toEqual({ reason: "siret.checksum" });
		}),
	);
});

test("one digit mistaken anywhere, or two neighbours swapped, is noticed", () => {
	fc.assert(
		fc.property(thirteen, fc.nat(13), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
			const siret = [...(digits + keyOf(digits))];
			const mistaken = siret.with(place, String((Number(siret[place]) + shift) % 10)).join("");
			fc.pre(!mistaken.startsWith("356000000"));
			expect(checkSiret(mistaken)).toEqual({ reason: "siret.checksum" });
			const next = (place + 1) % 14;
			const [one, other] = [siret[place] ?? "", siret[next] ?? ""];
			// Luhn does not tell 09 from 90
			fc.pre(next > 0 && one !== other && !["09", "90"].includes(one + other));
			const swapped = siret.with(place, other).with(next, one).join("");
			fc.pre(!swapped.startsWith("356000000"));
			expect(checkSiret(swapped)).toEqual({ reason: "siret.checksum" });
		}),
	);
});

test("however it is spaced it is the same, and nothing else ever passes", () => {
	fc.assert(
		fc.property(
			thirteen,
			fc.array(fc.constantFrom(" ", "\u00a0", "\u202f", ".", "-")),
			(digits, spaces) => {
				const siret = digits + keyOf(digits);
				const spaced = [...siret].map((digit, index) => digit + (spaces[index] ?? "")).join("");
				expect(checkSiret(spaced)).toEqual({ siret });
				expect(checkSiret(spacedSiret(siret))).toEqual({ siret });
			},
		),
	);
	fc.assert(
		fc.property(fc.string(), (text) => {
			const checked = checkSiret(text);
			if ("siret" in checked) expect(checked.siret).toMatch(/^\d{14}$/);
			else expect(checked.reason).toMatch(/^siret\./);
		}),
	);
});

test("the village's numbers hold", () => {
	const all: VillageOrganisation[] = Object.values(villageOrganisations);
	const sirets = all.flatMap(({ siret }) => siret ?? []);
	expect(sirets.length).toBeGreaterThan(0);
	for (const siret of sirets) expect(checkSiret(siret)).toEqual({ siret });
});

test("a form gives the reason of what is wrong with a SIRET", () => {
	expect(Siret.parse("732 829 320 00074")).toBe("73282932000074");
	const read = OrganisationFacts.safeParse({
		kind: "producer",
		name: "Ferme",
		commune: "Delle",
		siret: "3,49E+13",
	});
	expect(read.error?.issues).toMatchObject([{ path: ["siret"], message: "siret.scientific" }]);
});
