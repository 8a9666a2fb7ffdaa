import { expect, test } from "vitest";
import { productWordsIn } from "#search/product-words.ts";
import { seasonWords } from "#search/season-words.ts";

const product = (id: number, parentId: number | null, name: string, ...synonyms: string[]) => ({
	...{ id, parentId, synonyms },
	names: [name],
});

const wordsOf = productWordsIn([
	product(1, null, "Lait, fromages et œufs", "produits laitiers", "crémerie"),
	product(2, 1, "Œuf", "œufs plein air", "oeufs"),
	product(3, 1, "Lait"),
	product(4, 1, "Fromages", "fromage", "plateau de fromages"),
	product(5, 4, "Fromage de vache", "tomme", "fromage au lait cru"),
]);

test("a product is called by its names and by synonyms that are no varieties of it", () => {
	expect(wordsOf(2).own).toEqual(["Œuf"]);
	expect(wordsOf(5).own).toEqual(["Fromage de vache", "tomme"]);
});

test("its groups lend it their names, less what names their other products", () => {
	expect(wordsOf(5)).toMatchObject({
		path: [5, 4, 1],
		lent: ["Fromages", "fromages", "produits laitiers", "crémerie"],
	});
	expect(wordsOf(2).lent).toEqual(["œufs", "produits laitiers", "crémerie"]);
});

test("a product that is gone has no words", () => {
	expect(wordsOf(99)).toEqual({ path: [], own: [], lent: [] });
});

test("seasons are those in which a thing is there most of the time", () => {
	const bits = (...months: number[]) => months.reduce((sum, month) => sum | (1 << (month - 1)), 0);
	expect(seasonWords(bits(12, 1))).toEqual(["hiver", "saison"]);
	expect(seasonWords(bits(12, 3, 6))).toEqual(["saison"]);
	expect(seasonWords(bits(5, 6, 7, 8, 9, 10))).toEqual(["été", "automne", "saison"]);
	expect(seasonWords(0xfff)).toEqual(["hiver", "printemps", "été", "automne"]);
	expect(seasonWords(0)).toEqual([]);
});
