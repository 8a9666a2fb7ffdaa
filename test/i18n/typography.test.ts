import { expect, test } from "vitest";
import { formatIn } from "#app/i18n/format.ts";
import { words } from "#app/i18n/fr/words.ts";
import { setInFrench, typeset } from "#app/i18n/typography.ts";

test("French punctuation keeps to its word", () => {
	expect(setInFrench("« Où ça ? » : ici !")).toBe("«\u202fOù ça\u202f?\u202f»\u00a0: ici\u202f!");
	expect(setInFrench("l'offre à 12 %")).toBe("l’offre à 12\u202f%");
});

test("what a sentence's function answers is set too", () => {
	const { ask } = typeset({ ask: (what: string) => `${what} ?` });
	expect(ask("Quand")).toBe("Quand\u202f?");
});

test("seasons are told as people say them", () => {
	expect(words.season(0b0011_1110_0000)).toBe("De juin à octobre");
	expect(words.season(0b1100_0000_0011)).toBe("De novembre à février");
	expect(words.season(0b0000_1000_1000)).toBe("En avril et en août");
	expect(words.season(4095)).toBe("Toute l’année");
});

test("a distance is never rounded up to the limit it stays under", () => {
	expect(formatIn("fr").exactKm(99.96)).toBe("99,9\u00a0km");
	expect(formatIn("fr").km(99.9)).toBe("99\u00a0km");
	expect(formatIn("fr").km(3.27)).toBe("3,2\u00a0km");
});
