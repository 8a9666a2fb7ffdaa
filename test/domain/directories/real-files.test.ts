import { expect, test } from "vitest";
import { readTable } from "#app/domain/directories/reading/read-table.server.ts";
import { Refusal } from "#app/domain/errors.ts";
import { check, countsOf, importAll, rowsOf } from "#test/support/imports.ts";
import { sharedData, sharedFile } from "#test/support/shared-data.ts";
import { villager } from "#test/support/village.ts";

const claire = await villager("claire");
const real = test.runIf(sharedData);

real(
	"the 397 canteens of the 2023 campaign all become cards, and again change nothing",
	async () => {
		const bytes = sharedFile("acheteurs/campagne_td_2023_BFC_52.csv");
		const given = { source: "Campagne EGalim 2023", credit: "ma cantine, Licence Ouverte" };
		const file = await importAll(claire, bytes, given);
		expect(file.mapping).toEqual({
			columns: {
				canteen_id: "key",
				canteen_siret: "siret",
				canteen_name: "name",
				canteen_city_insee_code: "communeCode",
				canteen_sector_list: "specialty",
				canteen_department: "departement",
			},
			kind: "canteen",
			communeCode: null,
		});
		expect([file.rowCount, ...countsOf(file)]).toEqual([397, 397, 0, 0, 0]);
		expect(new Set((await rowsOf(file.id)).map(({ confidence }) => confidence))).toEqual(
			new Set([100]),
		);
		expect(countsOf(await importAll(claire, bytes, given))).toEqual([0, 0, 397, 0]);
	},
);

real(
	"the shops of Montpellier are the same table in three formats, but for what a spreadsheet did to two of them",
	() => {
		const [csv, xls, ods] = ["csv", "xls", "ods"].map((type) =>
			readTable(sharedFile(`acteurs/OSM_MTP_Commerces.${type}`)),
		);
		expect([csv?.format, xls?.format, ods?.format]).toEqual(["csv", "xls", "ods"]);
		expect(csv?.rows).toHaveLength(953);
		expect(xls?.columns).toEqual(csv?.columns);
		expect({ ...ods, format: "xls" }).toEqual(xls);
		// the workbooks were made by cutting the text at semicolons too: opening hours with one pushed the cells after them
		const shifted = csv?.rows.filter(({ cells }, index) => {
			const other = xls?.rows[index]?.cells ?? [];
			return cells.some((cell, column) => isWord(cell) && cell !== other[column]);
		});
		expect(shifted?.map(({ line }) => line)).toEqual([111, 218]);
	},
);

real(
	"the three formats give the same cards, and the second and third hardly change those of the first",
	async () => {
		const given = {
			source: "OSM Montpellier",
			credit: "© les contributeurs d'OpenStreetMap, ODbL",
			commune: "Montpellier",
		};
		const csv = await importAll(claire, sharedFile("acteurs/OSM_MTP_Commerces.csv"), given);
		expect([csv.rowCount, ...countsOf(csv)]).toEqual([953, 824, 0, 0, 129]);
		const refused = (await rowsOf(csv.id)).filter(({ outcome }) => outcome === "refused");
		expect(refused.filter(({ reasons }) => !reasons.includes("name.missing"))).toEqual([]);
		const xls = await importAll(claire, sharedFile("acteurs/OSM_MTP_Commerces.xls"), given);
		expect(countsOf(xls)).toEqual([0, 3, 821, 129]);
		const updated = (await rowsOf(xls.id)).filter(({ outcome }) => outcome === "updated");
		expect(updated.map(({ line }) => line)).toEqual([111, 218, 538]);
		const ods = await importAll(claire, sharedFile("acteurs/OSM_MTP_Commerces.ods"), given);
		expect(countsOf(ods)).toEqual([0, 0, 824, 129]);
	},
);

real(
	"restaurants without a name are refused, negative identifiers are identifiers too",
	async () => {
		const file = await check(claire, sharedFile("acteurs/OSM_MTP_Restaurants.csv"), {
			source: "OSM restaurants",
			commune: "34172",
		});
		expect([file.rowCount, file.refusedRows]).toEqual([674, 63]);
		const rows = await rowsOf(file.id);
		expect(rows.find(({ card }) => card?.name === "Boby Chéri")?.card).toMatchObject({
			key: "id:-2056517014",
			kind: "restaurant",
		});
	},
);

real(
	"canteens of ma cantine: the good one goes in, each bad one says what is wrong with it",
	async () => {
		const good = await check(claire, sharedFile("imports_ma_cantine/canteens_good.xlsx"), {
			source: "Cantines",
		});
		expect((await rowsOf(good.id))[0]).toMatchObject({
			outcome: "new",
			reasons: ["commune.from-siret"],
			card: { siret: "21340172201787", communeCode: "34172", kind: "canteen" },
		});
		const bad = await check(claire, sharedFile("imports_ma_cantine/canteens_bad.csv"), {
			source: "Cantines 2",
		});
		expect(
			(await rowsOf(bad.id)).map(({ line, outcome, reasons }) => [line, outcome, ...reasons]),
		).toEqual([
			[2, "new", "commune.from-siret"],
			[3, "refused", "commune.missing"],
			[4, "refused", "commune.missing"],
			[5, "refused", "commune.missing"],
			[6, "refused", "commune.missing"],
			[7, "refused", "commune.missing"],
		]);
	},
);

real.each([
	["diagnostics_simple_good_encoding_iso-8859-1.csv", "windows-1252"],
	["diagnostics_simple_good_encoding_utf-16.csv", "utf-16le"],
])("%s makes a card with its accents", async (name, encoding) => {
	const file = await check(claire, sharedFile(`imports_ma_cantine/${name}`), { source: name });
	expect(file.reading).toMatchObject({ encoding });
	expect((await rowsOf(file.id))[0]).toMatchObject({
		outcome: "new",
		card: { name: "CC Ma deuxième Cantine", communeCode: "69123", specialty: "Secondaire collège" },
	});
});

real.each([
	["purchases_bad_corrupt.csv", "file.unclosed-quote"],
	["purchases_bad_no_header.csv", "file.no-header"],
	["diagnostics_bad_file_format.ods", "file.empty"],
	["tableur_2026_ma-cantine_suivi-des-achats_V0.xlsx", "file.no-rows"],
])("%s is refused: %s", (name, reason) => {
	expect(reasonOf(sharedFile(`imports_ma_cantine/${name}`))).toBe(reason);
});

real.each([
	["purchases_good.csv", 8],
	["purchases_good.xlsx", 1],
	["purchases_good_separator_semicolon.csv", 1],
	["purchases_good_separator_tab.tsv", 1],
	["purchases_good_with_empty_columns.xlsx", 2],
	["purchases_bad_empty_rows.csv", 2],
	["purchases_bad_wrong_header_typo.csv", 1],
	["achats_siret_fichier_exemple_ma_cantine.xlsx", 6],
])(
	"%s is a table of purchases, %i rows, out of which no card is made by mistake",
	async (name, rowCount) => {
		const bytes = sharedFile(`imports_ma_cantine/${name}`);
		expect(readTable(bytes).rows).toHaveLength(rowCount);
		const checked = check(claire, bytes, { source: `Achats ${name}`, kind: "canteen" });
		await expect(checked).rejects.toBeRefused("invalid", "mapping.no-name");
	},
);

real("the habits of other public files are understood", () => {
	const read = (name: string) => readTable(sharedFile(name));
	expect(read("financements/49_conventions-de-subventions-maine-et-loire.csv")).toMatchObject({
		reading: { separator: ";", encoding: "utf-8", headerLine: 1 },
	});
	expect(read("financements/aides-territoires_periurbain.csv").rows).toHaveLength(274);
	const mayenne = read("financements/53_data.gouv-cd53-21-12-2018.xlsx");
	expect(mayenne.rows[3]?.cells.slice(1, 4)).toEqual([
		"22530001100015",
		"2017-08-28",
		"2016-12-09",
	]);
	expect(read("financements/20160711_listeoperations_FEDER_FSE_14-20.xls").rows).toHaveLength(1834);
	expect(read("geo/laposte_hexasmal.csv").rows).toHaveLength(39_193);
	for (const name of [
		"taxonomy/codes-naf-rev2.json",
		"financements/aides_departement_drome_data.json",
	])
		expect(reasonOf(sharedFile(name))).toBe("file.not-a-table");
});

function reasonOf(bytes: Buffer): string {
	try {
		readTable(bytes);
		return "was read";
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return error.reason;
	}
}

function isWord(cell: string): boolean {
	return /\p{L}/u.test(cell);
}
