import { CFB } from "@e965/xlsx";
import { expect, test } from "vitest";
import { readTable } from "#app/domain/directories/reading/read-table.server.ts";
import { MAX_BYTES } from "#app/domain/directories/reading/table.ts";
import { Refusal } from "#app/domain/errors.ts";
import { archive, workbook } from "#test/support/spreadsheets.ts";

const fermes = {
	rows: [
		["Nom", "Commune"],
		["A", "Delle"],
	],
};

function fault(bytes: Buffer | string): [reason: string, values?: object] {
	try {
		readTable(Buffer.from(bytes));
		return ["was read"];
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.details.values ? [error.reason, error.details.values] : [error.reason];
	}
}

test.each([
	["nothing", ""],
	["blank lines", "\n\r\n \n"],
	["separators only", ";;;\n;;;\n"],
	["an empty sheet", workbook("xlsx", { rows: [] })],
])("%s is an empty file", (_, bytes) => {
	expect(fault(bytes)).toEqual(["file.empty"]);
});

test.each([
	["a PDF", "%PDF-1.7\n1 0 obj"],
	["JSON", '[{"nom": "A", "commune": "Delle"}]'],
	["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
	["bytes of anything", Buffer.from([65, 0, 0, 0, 66, 1, 0, 0, 67])],
	["an archive of something else", archive([["texte.txt", "bonjour"]])],
	["a Word document", ole("WordDocument")],
])("%s is no table", (_, bytes) => {
	expect(fault(bytes)).toEqual(["file.not-a-table"]);
});

test("a web page saved as .xls is told for what it is", () => {
	expect(fault("<html><table><tr><td>Nom</td></tr></table></html>")).toEqual(["file.web-page"]);
});

test("a workbook behind a password says so", () => {
	expect(fault(ole("EncryptedPackage"))).toEqual(["file.protected"]);
});

test("a download cut short, or one byte changed, is a damaged file", () => {
	const sound = workbook("xlsx", fermes);
	expect(fault(sound)).toEqual(["was read"]);
	expect(fault(sound.subarray(0, sound.length / 2))).toEqual(["file.corrupt"]);
	const changed = Buffer.from(sound);
	changed[60] = (changed[60] ?? 0) ^ 0xff;
	expect(fault(changed)).toEqual(["file.corrupt"]);
});

test("a small archive that opens to gigabytes is not opened", () => {
	const zeros = Buffer.alloc(70 * 1024 * 1024);
	const bomb = archive([
		["xl/workbook.xml", "<workbook/>"],
		...Array.from({ length: 8 }, (_, index) => [`xl/sheet${index}.xml`, zeros] as [string, Buffer]),
	]);
	expect(bomb.length).toBeLessThan(MAX_BYTES);
	expect(fault(bomb)).toEqual(["file.too-large-inside"]);
});

test("a file over the limit is not even looked at", () => {
	expect(fault(Buffer.alloc(MAX_BYTES + 1, "a"))).toEqual(["file.too-large", { megabytes: 32 }]);
});

test("quotes that swallow the rest of the file are shown where they open", () => {
	expect(fault('nom;commune\nA;Delle\n"B;Suarce\nC;Delle\nD;Delle')).toEqual([
		"file.unclosed-quote",
		{ line: 3 },
	]);
});

test("a table with each line between quotes is not one column of long names", () => {
	expect(fault('"nom,commune,siret"\n"A,Delle,1"\n"B,Suarce,2"\n')).toEqual(["file.quoted-lines"]);
	expect(fault("nom\nFerme du Lac\nFerme du Pré")).toEqual(["file.single-column"]);
});

test.each([
	["34912345600018;Ferme;Delle\n34912345600026;Autre;Suarce", "34912345600018"],
	["Ferme;2026-05-02;Delle\nAutre;2026-05-03;Suarce", "Ferme"],
	["Ferme;a@exemple.fr;Delle\nAutre;b@exemple.fr;Suarce", "Ferme"],
	["Ferme du Lac;Delle;miel\nFerme du Pré;Delle;pain", "Ferme du Lac"],
])("data where the titles should be are shown: %j", (text, cell) => {
	expect(fault(text)).toEqual(["file.no-header", { line: 1, cell }]);
});

test("titles with nothing below are not a directory", () => {
	expect(fault("\nNom;Commune;SIRET\n;;\n")).toEqual(["file.no-rows", { line: 2 }]);
});

test("too many rows or columns are said, with how many there may be", () => {
	const rows = "A;Delle\n".repeat(100_001);
	expect(fault(`nom;commune\n${rows}`)).toEqual(["file.too-many-rows", { max: 100_000 }]);
	const titles = Array.from({ length: 201 }, (_, index) => `colonne ${index}`);
	expect(fault(`${titles.join(";")}\n${titles.map(() => "x").join(";")}`)).toEqual([
		"file.too-many-columns",
		{ max: 200 },
	]);
});

function ole(stream: string): Buffer {
	const made = CFB.utils.cfb_new();
	CFB.utils.cfb_add(made, `/${stream}`, Buffer.from("x".repeat(5000)));
	return CFB.write(made, { type: "buffer" }) as Buffer;
}
