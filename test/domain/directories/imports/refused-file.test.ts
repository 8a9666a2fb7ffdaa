import { expect, test } from "vitest";
import { fieldOf } from "#app/domain/directories/columns/mapping.ts";
import {
	makeRefusedFile,
	type Told,
} from "#app/domain/directories/imports/make-refused-file.server.ts";
import { readTable } from "#app/domain/directories/reading/read-table.server.ts";
import { allMessages } from "#app/i18n/all-messages.server.ts";
import { check, countsOf, give, importAll } from "#test/support/imports.ts";
import { siretOf } from "#test/support/siret.ts";
import { villager } from "#test/support/village.ts";

const ines = await villager("ines");
const told: Told = allMessages.fr.directory.told;

const text = `Liste des fermes;;;;
;;;;
Nom;Ville;SIRET;Téléphone;Remarque
Ferme Juste;Delle;${siretOf(1)};0384000001;rien
Ferme Fausse;Delle;3,49E+13;0384000002;=cmd|' /C calc'!A0
;Suarce;00552017600016;+33384000003;@moi
Ferme Perdue;Nulle-Part-les-Bains;;0384000004;"deux
lignes"`;

const map = { Remarque: undefined };

test.each(["csv", "xlsx"] as const)(
	"refused rows come back as %s with their line and reason, and nothing lost",
	async (format) => {
		const { id } = await check(ines, text, { source: `Refus ${format}`, kind: "producer", map });
		const { bytes, fileName } = await makeRefusedFile(ines, id, format, told);
		expect(fileName).toBe("fermes.csv");
		const table = readTable(bytes);
		expect(table.columns).toEqual([
			...["Nom", "Ville", "SIRET", "Téléphone", "Remarque"],
			...["Ligne du fichier", "À corriger"],
		]);
		expect(table.rows.map(({ cells }) => cells.slice(0, 6))).toEqual([
			["Ferme Fausse", "Delle", "3,49E+13", "0384000002", "=cmd|' /C calc'!A0", "5"],
			["", "Suarce", "00552017600016", "+33384000003", "@moi", "6"],
			["Ferme Perdue", "Nulle-Part-les-Bains", "", "0384000004", "deux\nlignes", "7"],
		]);
		expect(table.rows[0]?.cells[6]).toMatch(/^SIRET.: Ce SIRET a perdu des chiffres/);
		expect(table.rows[1]?.cells[6]).toMatch(/^Il n’y a pas de nom/);
		expect(table.rows[2]?.cells[6]).toMatch(/^Ville.: Cette commune n’existe pas/);
	},
);

test("a formula from elsewhere is not one in our file, and comes back as it was", async () => {
	const { id } = await check(ines, text, { source: "Formules", kind: "producer", map });
	const csv = (await makeRefusedFile(ines, id, "csv", told)).bytes.toString();
	expect(csv.startsWith("\ufeffNom;Ville;")).toBe(true);
	expect(csv).toContain(";'=cmd|");
	expect(csv).toContain(";'@moi;");
	expect(csv).toContain(";+33384000003;");
});

test("a formula that begins like a number is a formula; a signed number is none", async () => {
	const formulas = [
		"=1+1",
		"=2*HYPERLINK(A1)",
		"-1+cmd|' /C calc'!A0",
		"+33+cmd|'x'!A0",
		"@1",
		"-2-A1",
	];
	const plain = ["-12,50", "+33 3 84 00 00 04", "+33(0)384000004", "1+1"];
	const rows = [...formulas, ...plain].map((cell) => `Ferme;Nulle-Part-les-Bains;"${cell}"`);
	const all = ["Nom;Ville;Remarque", ...rows].join("\n");
	const { id } = await check(ines, all, { source: "Calculs", kind: "producer", map });
	const { bytes } = await makeRefusedFile(ines, id, "csv", told);
	const written = bytes
		.toString()
		.split("\r\n")
		.map((line) => line.split(";")[2]?.replaceAll('"', ""));
	for (const cell of formulas) expect(written).toContain(`'${cell}`);
	for (const cell of plain) expect(written).toContain(cell);
	expect(readTable(bytes).rows.map(({ cells }) => cells[2])).toEqual([...formulas, ...plain]);
});

test("mended, the file is given again as it is: only its rows are read, its two columns left aside", async () => {
	const source = "Aller-retour";
	const first = await importAll(ines, text, { source, kind: "producer", map });
	expect(countsOf(first)).toEqual([1, 0, 0, 3]);
	const csv = (await makeRefusedFile(ines, first.id, "csv", told)).bytes.toString();
	const mended = csv
		.replace("3,49E+13", siretOf(2))
		.replace(";Suarce;00552017600016", `Ferme Nommée;Suarce;${siretOf(3)}`)
		.replace("Nulle-Part-les-Bains", "Joncherey");
	const file = await give(ines, mended, { source });
	expect(Object.keys(file.mapping?.columns ?? {}).sort()).toEqual([
		"Nom",
		"SIRET",
		"Téléphone",
		"Ville",
	]);
	const second = await importAll(ines, mended, { source, kind: "producer" });
	expect(countsOf(second)).toEqual([3, 0, 0, 0]);
});

test("in another directory too, the columns that our file adds hold nothing", async () => {
	const { id } = await check(ines, text, { source: "Sans mémoire", kind: "producer", map });
	const { bytes } = await makeRefusedFile(ines, id, "xlsx", told);
	const file = await give(ines, bytes, { source: "Autre mémoire" });
	expect(file.mapping?.columns).toEqual({
		Nom: "name",
		Ville: "commune",
		SIRET: "siret",
		Téléphone: "phone",
	});
});

test("columns called as what every object has are columns", async () => {
	const odd = "Nom;Ville;constructor;__proto__;toString\nFerme Droite;Delle;un;deux;trois";
	const file = await check(ines, odd, { source: "Titres étranges", kind: "producer" });
	expect(countsOf(file)).toEqual([1, 0, 0, 0]);
	expect(Object.keys(file.mapping?.columns ?? {}).sort()).toEqual(["Nom", "Ville"]);
	for (const title of ["constructor", "__proto__", "toString"])
		expect(file.mapping && fieldOf(file.mapping, title)).toBeUndefined();
});
