import { expect, test } from "vitest";
import {
	type PlaceClues,
	resolveCommune,
	resolvePlaceWords,
} from "#app/domain/territories/resolve-commune.server.ts";

const rows: [clues: PlaceClues, code: string, how: string, confidence: number][] = [
	[{ code: "90033", name: "Delle" }, "90033", "code", 100],
	[{ code: " 90033 " }, "90033", "code", 100],
	[{ code: "1001", name: "L ABERGEMENT CLEMENCIAT" }, "01001", "code", 100],
	[{ code: "90033", name: "Lebetain", postcode: "90100" }, "90033", "code", 100],
	[{ code: "90033", name: "Lyon" }, "90033", "code", 70],
	[{ code: "25282", name: "Goux-les-Usiers" }, "25060", "former-code", 95],
	[{ code: "75112", name: "Paris 12" }, "75056", "former-code", 65],
	[{ code: "75112", name: "PARIS 12E ARRONDISSEMENT" }, "75056", "former-code", 95],
	[{ postcode: "90100", name: "ST DIZIER L EVEQUE" }, "90090", "postcode-and-name", 98],
	[{ postcode: "90100", name: "Jonchery" }, "90056", "postcode-and-name", 85],
	[{ postcode: "25520", name: "Goux les Usiers" }, "25060", "postcode-and-name", 95],
	[{ postcode: "25200", name: "Montbéliard Petite Hollande" }, "25388", "postcode-and-name", 75],
	[{ postcode: "90020", name: "BELFORT CEDEX" }, "90010", "departement-and-name", 90],
	[{ postcode: "90000", name: "Delle" }, "90033", "departement-and-name", 90],
	[{ departement: "25", name: "Sainte-Suzanne" }, "25526", "departement-and-name", 90],
	[{ departement: "Territoire de Belfort", name: "delle" }, "90033", "departement-and-name", 90],
	[{ departement: "2A", name: "Ajacio" }, "2A004", "departement-and-name", 70],
	[{ postcode: "20090", name: "Ajaccio" }, "2A004", "postcode-and-name", 98],
	[{ postcode: "01400", name: "Abergement Clemenciat" }, "01001", "postcode-and-name", 98],
	[{ postcode: "90140", name: "Les Grandes Friches" }, "", "ambiguous", 0],
	[{ postcode: "90600" }, "90053", "postcode", 80],
	[{ postcode: "90100" }, "", "ambiguous", 0],
	[{ name: "Grandvillars" }, "90053", "name", 85],
	[{ name: "Grandvilars" }, "90053", "name", 50],
	[{ name: "Saint-Denis" }, "", "ambiguous", 0],
	[{ departement: "90", name: "Marseille" }, "", "nothing", 0],
	[{ name: "Nulle Part" }, "", "nothing", 0],
	[{ code: "99999", name: "Delle", postcode: "90100" }, "90033", "postcode-and-name", 98],
	[{}, "", "nothing", 0],
];

test.each(rows)("%j is %s (%s)", async (clues, code, how, confidence) => {
	const found = await resolveCommune(clues);
	const told = found.commune
		? [found.commune.code, found.how, found.confidence]
		: ["", found.because, 0];
	expect(told).toEqual([code, how, confidence]);
});

test("what is ambiguous comes with its candidates", async () => {
	const found = await resolveCommune({ postcode: "90100" });
	expect(found).toMatchObject({ commune: null, because: "ambiguous" });
	expect(found.commune ? [] : found.candidates.map(({ name }) => name)).toContain("Joncherey");
});

test.each([
	["Delle", "90033"],
	["Delle (90100)", "90033"],
	["90033", "90033"],
	["90600", "90053"],
	["paris 12", "75056"],
	["Val-d'Usiers, ex-Goux-les-Usiers (25520)", "25060"],
	["Val-d'Usiers, formerly Goux-les-Usiers (25520)", "25060"],
	["saint denis 93", "93066"],
	["Saint-Denis", null],
	["90100", null],
	["nowhere", null],
])("a form without script that says « %s » means %s", async (text, code) => {
	expect((await resolvePlaceWords(text)).commune?.code ?? null).toBe(code);
});

test("a directory of twenty thousand rows is resolved row by row", async () => {
	const kinds: PlaceClues[] = [
		{ postcode: "90100", name: "Jonchery" },
		{ postcode: "39000", name: "LONS LE SAUNIER CEDEX" },
		{ departement: "25", name: "Pontarlié" },
		{ code: "70310" },
		{ name: "Luxeuil-les-Bain" },
	];
	const found = await Promise.all(
		Array.from({ length: 20_000 }, (_, row) => resolveCommune(kinds[row % kinds.length] ?? {})),
	);
	expect(found.filter(({ commune }) => commune)).toHaveLength(20_000);
});
