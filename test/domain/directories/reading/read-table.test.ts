import { expect, test } from "vitest";
import { readTable } from "#app/domain/directories/reading/read-table.server.ts";
import { encoded, workbook } from "#test/support/spreadsheets.ts";

const list = `Raison sociale;Commune;Spécialité
Ferme de l'Étang;Delle;Œufs à 2,50 €
La Chèvrerie;Réchésy;Fromages « fermiers »
Pêcheries Noël;Suarce;Carpes d’étang`;

const titles = ["Raison sociale", "Commune", "Spécialité"];

const csv = (text: string) => readTable(Buffer.from(text));

test.each([
	["UTF-8", "utf-8", encoded(list, "utf8")],
	["UTF-8 with its mark", "utf-8", encoded(`\ufeff${list}`, "utf8")],
	["UTF-16 with its mark", "utf-16le", encoded(`\ufeff${list}`, "utf16le")],
	["UTF-16 without", "utf-16le", encoded(list, "utf16le")],
	["big-endian UTF-16 with its mark", "utf-16be", encoded(`\ufeff${list}`, "utf16be")],
	["big-endian UTF-16 without", "utf-16be", encoded(list, "utf16be")],
	["Windows-1252", "windows-1252", encoded(list, signs("Œ8c €80 ’92"))],
	["old Mac", "macintosh", encoded(list, signs("Œce €db ’d5 É83 é8e è8f ê90 ë91 à88 «c7 »c8"))],
])("a file in %s is read as it was written", (_, encoding, bytes) => {
	const table = readTable(bytes);
	expect(table.reading.encoding).toBe(encoding);
	expect(table.columns).toEqual(titles);
	expect(table.rows.map(({ cells }) => cells.join(" | "))).toEqual([
		"Ferme de l'Étang | Delle | Œufs à 2,50 €",
		"La Chèvrerie | Réchésy | Fromages « fermiers »",
		"Pêcheries Noël | Suarce | Carpes d’étang",
	]);
});

test("the euro and the ligature of ISO-8859-15 are not fractions", () => {
	const table = readTable(encoded("Nom;Produit\nSœurs Noël;bœuf\n", signs("œbd")));
	expect(table.reading.encoding).toBe("iso-8859-15");
	expect(table.rows[0]?.cells).toEqual(["Sœurs Noël", "bœuf"]);
});

test("a letter damaged among many does not change the encoding of a file", () => {
	const bytes = Buffer.concat([
		Buffer.from(`${list}\n${"Élevage été;Réchésy;gâteau\n".repeat(20)}Ferme `),
		Buffer.from([0xe9]),
		Buffer.from(";Delle;miel"),
	]);
	const table = readTable(bytes);
	expect(table.reading.encoding).toBe("utf-8");
	expect(table.rows.at(-1)?.cells).toEqual(["Ferme \ufffd", "Delle", "miel"]);
});

test.each([";", ",", "\t", "|"])("%j separates cells", (separator) => {
	const table = csv(
		[`nom${separator}commune`, `A${separator}Delle`, `B${separator}Joncherey`].join("\r\n"),
	);
	expect(table.reading.separator).toBe(separator);
	expect(table.rows[1]).toEqual({ line: 3, cells: ["B", "Joncherey"] });
});

test("commas in texts and decimals do not pass for separators", () => {
	const table = csv(
		"nom;lat;lon;produits\nA;47,5;6,9;miel, pollen\nB;47,6;7,0;pain, brioche, miel",
	);
	expect(table.columns).toEqual(["nom", "lat", "lon", "produits"]);
});

test("a first line that names the separator is not the header", () => {
	const table = csv("sep=|\nnom|commune\nA|Delle");
	expect(table.reading).toMatchObject({ headerLine: 2, separator: "|" });
	expect(table.rows).toEqual([{ line: 3, cells: ["A", "Delle"] }]);
});

test("lines are counted as a spreadsheet shows them: blank ones too, those inside quotes not", () => {
	const table = csv(
		'nom;adresse\n\n"La ""Bonne"" ferme";"12 rue du Lac\n90100 Delle"\n;\nB;Delle\n',
	);
	expect(table.rows).toEqual([
		{ line: 3, cells: ['La "Bonne" ferme', "12 rue du Lac\n90100 Delle"] },
		{ line: 5, cells: ["B", "Delle"] },
	]);
});

test("the header is found under titles, and once when it comes back on each page", () => {
	const table = csv(`Liste des producteurs du Sud Territoire;;;
Mise à jour du 12/03/2026;;;

Nom;Commune;Téléphone;Produits
A;Delle;0384000000;miel
Nom;Commune;Téléphone;Produits
B;Suarce;0384000001;pain`);
	expect(table.reading.headerLine).toBe(4);
	expect(table.rows.map(({ line }) => line)).toEqual([5, 7]);
});

test("what is empty is left out, what has no title is called by its letter, twins are told apart", () => {
	const table = csv("nom;;commune;nom;;\nA;x;Delle;Anne;;\nB;y;Suarce;Bob;;\n");
	expect(table.columns).toEqual(["nom", "B", "commune", "nom (2)"]);
	expect(table.rows[0]?.cells).toEqual(["A", "x", "Delle", "Anne"]);
});

test("a cell too many stays at the end of its row and makes no column", () => {
	const rows = Array.from({ length: 10 }, (_, index) => `Ferme ${index};Delle`);
	const table = csv(["nom;commune", ...rows, "Ferme; du lac;Delle"].join("\n"));
	expect(table.columns).toEqual(["nom", "commune"]);
	expect(table.rows.at(-1)?.cells).toEqual(["Ferme", "du lac", "Delle"]);
});

test("spaces around a cell, invisible signs and accents in two parts are cleaned", () => {
	const table = csv("nom;commune\n\u00a0Ferme\u200b du pre\u0301 \t;\ufeffDelle ");
	expect(table.rows[0]?.cells).toEqual(["Ferme du pré", "Delle"]);
});

const sheet = {
	rows: [
		["Annuaire des fermes", null, null, null],
		[null],
		["Nom", "SIRET", "Depuis", "Bio"],
		["Ferme de l'Étang", 34912345600018, { t: "n", v: 45292, z: "dd/mm/yyyy" } as const, true],
		[null],
		["La Chèvrerie", "00552017600016", { t: "n", v: 45657, z: "dd/mm/yyyy" } as const, false],
	],
	merges: ["A1:D1"],
};

test.each(["xlsx", "ods", "biff8"] as const)(
	"a %s workbook keeps digits, days and lines",
	(type) => {
		const table = readTable(workbook(type, sheet));
		expect(table.format).toBe(type === "biff8" ? "xls" : type);
		expect(table.reading).toMatchObject({ headerLine: 3, sheet: "Feuille1" });
		expect(table.columns).toEqual(["Nom", "SIRET", "Depuis", "Bio"]);
		expect(table.rows).toEqual([
			{ line: 4, cells: ["Ferme de l'Étang", "34912345600018", "2024-01-01", "oui"] },
			{ line: 6, cells: ["La Chèvrerie", "00552017600016", "2024-12-31", "non"] },
		]);
	},
);

test.each([
	[1252, 0xc9],
	[850, 0x90],
	[10_000, 0x83],
])("the accents of an XLS file of the nineties are in its code page, %i", (codePage, letter) => {
	const bytes = workbook("biff5", {
		rows: [
			["Nom", "Commune"],
			["Ferme de l'#tang", "Delle"],
		],
	});
	bytes.writeUInt16LE(codePage, bytes.indexOf("\x42\0\x02\0", "latin1") + 4);
	bytes[bytes.indexOf("#tang")] = letter;
	expect(readTable(bytes).rows[0]?.cells).toEqual(["Ferme de l'Étang", "Delle"]);
});

test("a cell merged over rows speaks for each of them", () => {
	const table = readTable(
		workbook("xlsx", {
			rows: [
				["SIRET", "Adresse", null, "Nom"],
				[null, "Code postal", "Commune", null],
				["34912345600018", "90100", "Delle", "A"],
				["34912345600026", null, null, "B"],
			],
			merges: ["A1:A2", "B1:C1", "D1:D2", "B3:B4", "C3:C4"],
		}),
	);
	expect(table.columns).toEqual(["SIRET", "Code postal", "Commune", "Nom"]);
	expect(table.rows[1]).toEqual({ line: 4, cells: ["34912345600026", "90100", "Delle", "B"] });
});

test("of several sheets the one that is a table is read, hidden ones never, another on request", () => {
	const bytes = workbook(
		"xlsx",
		{ name: "Lisez-moi", rows: [["Bonjour"], ["Remplissez la feuille suivante"]] },
		{
			name: "Fermes",
			rows: [
				["Nom", "Commune"],
				["A", "Delle"],
				["B", "Suarce"],
			],
		},
		{
			name: "Listes",
			rows: [
				["Nom", "Commune", "SIRET"],
				["X", "Y", "Z"],
			],
			hidden: true,
		},
		{
			name: "Marchés",
			rows: [
				["Nom", "Commune"],
				["Marché du mercredi", "Delle"],
			],
		},
	);
	const table = readTable(bytes);
	expect(table.reading).toMatchObject({
		sheet: "Fermes",
		sheets: [
			{ name: "Lisez-moi", rows: 2 },
			{ name: "Fermes", rows: 3 },
			{ name: "Marchés", rows: 2 },
		],
	});
	expect(readTable(bytes, "Marchés").rows).toEqual([
		{ line: 2, cells: ["Marché du mercredi", "Delle"] },
	]);
	expect(() => readTable(bytes, "Ailleurs")).toThrow("file.no-sheet");
});

/** "Œ8c €80": the byte of each sign that this encoding does not share with Latin-1. */
function signs(bytes: string): Map<string, number> {
	return new Map(
		bytes.split(" ").map((pair) => [pair.slice(0, 1), Number.parseInt(pair.slice(1), 16)]),
	);
}
