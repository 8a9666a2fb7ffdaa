import fc from "fast-check";
import { expect, test } from "vitest";
import { sql } from "#db/client.server.ts";
import { fold, numberOf, stemOf, wordsOf } from "#search/postgres/analysis.ts";
import { isNear, TypingErrors, undoubled } from "#search/postgres/typing-errors.ts";

test("accents, case, ligatures and apostrophes do not matter", () => {
	expect(fold("Bœuf Fermière")).toBe("boeuf fermiere");
	expect(wordsOf("De l'huile d'olive, en 3 L !")).toEqual(["huile", "olive", "3"]);
	expect(wordsOf("l’œuf")).toEqual(["oeuf"]);
});

test("plural and singular are one word, and many feminines", () => {
	const pairs = [
		...[
			["carotte", "carottes"],
			["poireau", "poireaux"],
			["cheval", "chevaux"],
			["saucisson", "saucissons"],
		],
		...[
			["chou", "choux"],
			["fermier", "fermière"],
			["boulanger", "boulangère"],
			["local", "locaux"],
		],
		...[
			["frais", "fraîches"],
			["sec", "sèches"],
			["bio", "biologiques"],
			["œuf", "oeufs"],
			["noix", "noix"],
		],
	];
	for (const [one = "", other = ""] of pairs)
		expect(stemOf(fold(one)), `${one}, ${other}`).toBe(stemOf(fold(other)));
});

test("different things stay different", () => {
	const different = [
		"carotte",
		"comte",
		"courge",
		"pomme",
		"poire",
		"pain",
		"lait",
		"laitue",
		"saucisson",
		"saucisse",
		"fraise",
		"frais",
	];
	expect(new Set(different.map(stemOf)).size).toBe(different.length);
	for (const [one = "", other = ""] of [
		["panais", "paniers"],
		["poirée", "poires"],
		["saucisses", "sauces"],
		["crémant", "crèmes"],
		["navettes", "navets"],
		["céleri", "cellier"],
	])
		expect(stemOf(fold(one)), `${one}, ${other}`).not.toBe(stemOf(fold(other)));
	expect(stemOf("saucisses")).toBe(stemOf("saucisse"));
});

test("every product can be looked for by each of its names", async () => {
	const rows = await sql<
		{ name: string }[]
	>`select name from products union select unnest(synonyms) from products`;
	expect(rows.length).toBeGreaterThan(500);
	expect(rows.filter(({ name }) => wordsOf(name).length === 0)).toEqual([]);
});

test("names of products share no number by accident", async () => {
	const rows = await sql<
		{ name: string }[]
	>`select name from products union select unnest(synonyms) from products`;
	const stems = new Set(rows.flatMap(({ name }) => wordsOf(name)).map(stemOf));
	expect(new Set([...stems].map(numberOf)).size).toBe(stems.size);
});

test("one letter more, less, other or swapped is one typing error; two are not", () => {
	expect(isNear("carote", "carotes")).toBe(true);
	expect(isNear("tomtae", "tomate")).toBe(true);
	expect(isNear("tomade", "tomate")).toBe(true);
	expect(isNear("tomade", "tomates")).toBe(false);
	expect(undoubled("carrotte")).toBe("carote");
});

test("any one change of a word of five letters or more finds it again", () => {
	const known = ["carottes", "fromage", "boulangerie", "poireau", "miel", "yaourt", "tomate"];
	const errors = new TypingErrors();
	for (const word of known) errors.add(word);
	const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
	fc.assert(
		fc.property(
			fc.constantFrom(...known.filter((word) => word.length > 5)),
			fc.nat(20),
			letter,
			fc.constantFrom("add", "drop", "change", "swap"),
			(word, place, extra, how) => {
				const at = place % word.length;
				const [before, after] = [word.slice(0, at), word.slice(at)];
				const typed = {
					add: before + extra + after,
					drop: before + after.slice(1),
					change: before + extra + after.slice(1),
					swap: before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
				}[how];
				return typed.length < 5 || errors.near(typed).includes(word);
			},
		),
	);
	expect(errors.near("carotates")).toEqual(["carottes"]);
	expect(errors.near("mil")).toEqual([]);
});
