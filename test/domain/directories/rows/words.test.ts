import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "#app/domain/directories/fold.ts";
import { readEmail, readPhone, readWebsite } from "#app/domain/directories/rows/contacts.ts";
import { splitPair } from "#app/domain/directories/rows/coordinates.ts";
import { isKindWord, kindOfWords } from "#app/domain/directories/rows/kinds.ts";
import { kindOfNaf, readNaf } from "#app/domain/directories/rows/naf-kinds.ts";
import { communeOfSiret } from "#app/domain/directories/rows/place.ts";
import { sql } from "#db/client.server.ts";
import { sharedData, sharedFile } from "#test/support/shared-data.ts";
import { siretOf, withKey } from "#test/support/siret.ts";

test.each([
	["Producteur", "producer"],
	["MARAÎCHERS", "producer"],
	["Éleveur, fromager", "producer"],
	["Boulangeries", "artisan"],
	["Salons de Coiffure", "artisan"],
	["Papetteries", "shop"],
	["Magasins de Vélos", "shop"],
	["bakery", "artisan"],
	["fast_food", "restaurant"],
	["Fast-Foods", "restaurant"],
	["canteen", "canteen"],
	["Cafés", "restaurant"],
	["Maraîcher bio en conversion", "producer"],
	["Tiers-lieu", "third-place"],
	["Scic", "cooperative"],
])("%j is a %s", (words, kind) => {
	expect(kindOfWords(words)).toBe(kind);
});

test("words that say no kind are not forced into one", () => {
	for (const words of ["", "Divers", "aide en numéraire", "—", "constructor"])
		expect(kindOfWords(words)).toBeNull();
	expect(isKindWord("Restaurant avec cuisine sur place")).toBe(false);
});

test.each([
	["01.13Z", "producer"],
	["0121Z", "producer"],
	["03.11Z", "producer"],
	["10.51C", "processor"],
	["10.71C", "artisan"],
	["11.05Z", "artisan"],
	["46.31Z", "distributor"],
	["46.90Z", "distributor"],
	["47.11B", "shop"],
	["4722Z", "artisan"],
	["47.81Z", "market"],
	["56.10A", "restaurant"],
	["56.29A", "canteen"],
	["84.11Z", "canteen"],
	["85.31Z", "canteen"],
	["86.10Z", "canteen"],
	["86.21Z", "company"],
	["87.10A", "canteen"],
	["88.91A", "canteen"],
	["88.10C", "esat"],
	["23.41Z", "artisan"],
	["62.01Z", "company"],
])("the activity %s makes a %s", (code, kind) => {
	expect(kindOfNaf(readNaf(code) ?? "").kind).toBe(kind);
});

test.runIf(sharedData)(
	"every activity of the nomenclature is read, and those of food are none of « another firm »",
	() => {
		const codes: { id: string }[] = JSON.parse(
			sharedFile("taxonomy/codes-naf-rev2.json").toString(),
		);
		const leaves = codes.map(({ id }) => id).filter((id) => /^\d\d\.\d\d[A-Z]$/.test(id));
		expect(leaves).toHaveLength(732);
		for (const code of leaves) expect(readNaf(code)).toBe(code);
		const food = leaves.filter((code) => /^(01\.[1-5]|03|10\.[1-8]|11|47|56)/.test(code));
		expect(food.filter((code) => kindOfNaf(code).kind === "company")).toEqual([]);
		expect(food.filter((code) => kindOfNaf(code).activity === "")).toEqual([]);
	},
);

test.each([
	["0384000001", "03 84 00 00 01"],
	["+33 (0)3 84 00 00 01", "03 84 00 00 01"],
	["0033384000001", "03 84 00 00 01"],
	["33467723768", "04 67 72 37 68"],
	["384000001", "03 84 00 00 01"],
	["03.84.00.00.01 / 06 00 00 00 01", "03 84 00 00 01"],
	["+41 32 123 45 67", "+41321234567"],
	["+3367726794", null],
	["0384", null],
	["sur place", null],
])("the phone %j is %j", (text, phone) => {
	expect(readPhone(text)).toBe(phone);
});

test("addresses are found in what people write around them", () => {
	expect(readEmail("mailto:Jo.Lac@Exemple.FR")).toBe("jo.lac@exemple.fr");
	expect(readEmail("a@exemple.fr ; b@exemple.fr")).toBe("a@exemple.fr");
	expect(readEmail("jo(at)exemple.fr")).toBeNull();
	expect(readWebsite("www.exemple.fr")).toBe("https://www.exemple.fr/");
	expect(readWebsite("http://exemple.fr/a?b=1")).toBe("http://exemple.fr/a?b=1");
	for (const text of [
		"javascript:alert(1)",
		"https://a:b@exemple.fr",
		"bientôt",
		"jo@exemple.fr",
		"https://localhost",
	])
		expect(readWebsite(text)).toBeNull();
});

test("a position may be a pair in one cell", () => {
	expect(splitPair("47.5081, 6.9983")).toEqual(["47.5081", "6.9983"]);
	expect(splitPair("POINT(6.9983 47.5081)")).toEqual(["6.9983", "47.5081"]);
	expect(splitPair("")).toEqual(["", ""]);
});

test("only a commune's own SIREN tells its code", () => {
	expect(communeOfSiret(`${withKey("21900033")}00014`)).toBe("90033");
	expect(communeOfSiret(`${withKey("21200004")}00014`)).toBeNull();
	expect(communeOfSiret(siretOf(1))).toBeNull();
	expect(communeOfSiret(null)).toBeNull();
});

test("names are folded the same here and in the database", async () => {
	const words = fc.string({ unit: fc.constantFrom(..."aÉœÆçñø ß-'’.&/Ω漢9 \u0301\tÀÿŸİ") });
	const names = [
		...fc.sample(words, 300),
		"L'Épicerie d'en face",
		"CŒUR de Bœuf",
		"Ferme n° 3",
		"…",
	];
	const rows = await sql<
		{ folded: string }[]
	>`select fold_name(name) as folded from unnest(${names}::text[]) as name`;
	expect(rows.map(({ folded }) => folded)).toEqual(names.map(foldName));
});
