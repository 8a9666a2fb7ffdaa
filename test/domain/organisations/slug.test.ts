import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "#app/domain/organisations/slug.ts";

test.each([
	["L'Épicerie d'en face", "l-epicerie-d-en-face"],
	["Œuvres & Cœur à l’ouvrage", "oeuvres-coeur-a-l-ouvrage"],
	["  GAEC   du 1er Mai !!! ", "gaec-du-1er-mai"],
	["Ærø", "aer"],
	["日本", "structure"],
	["", "structure"],
	["../../etc/passwd", "etc-passwd"],
])("%j stands in an address as %j", (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});

test("an address is always short and plain, and its own address", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (name) => {
			const slug = slugOf(name);
			expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			expect(slug.length).toBeLessThanOrEqual(60);
			expect(slugOf(slug)).toBe(slug);
		}),
	);
});
