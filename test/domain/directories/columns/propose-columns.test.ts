import { expect, test } from "vitest";
import { guessKind } from "#app/domain/directories/columns/guess-kind.ts";
import { proposeColumns } from "#app/domain/directories/columns/propose-columns.ts";
import { siretOf } from "#test/support/siret.ts";

/** Proposes the columns of a table given as its titles and its rows. */
function propose(titles: string[], ...rows: string[][]) {
	const table = rows.map((cells, index) => ({ line: index + 2, cells }));
	return proposeColumns(titles, table);
}

function fieldsOf(titles: string[], ...rows: string[][]) {
	return propose(titles, ...rows).map(({ field }) => field);
}

test("titles are known with any case, accent, sign or language", () => {
	const titles = [
		"N° SIRET",
		"RAISON_SOCIALE",
		"codePostal",
		"Ville",
		"E-mail",
		"Opening hours",
		"Téléphone (fixe)",
	];
	const row = [siretOf(1), "Ferme", "90100", "Delle", "a@exemple.fr", "Lu-Ve", "03 84 00 00 01"];
	expect(fieldsOf(titles, row)).toEqual([
		...["siret", "name", "postcode", "commune", "email", "openingHours", "phone"],
	]);
});

test("fourteen digits are the SIRET whatever the column is called", () => {
	const rows = [1, 2, 3].map((number) => [siretOf(number), `Ferme ${number}`]);
	expect(propose(["identifiant", "nom"], ...rows)[0]).toMatchObject({
		field: "siret",
		confidence: 75,
	});
	const short = [1, 2, 3].map((number) => [`F${number}`, `Ferme ${number}`]);
	expect(propose(["identifiant", "nom"], ...short)[0]).toMatchObject({ field: "key" });
});

test("of two SIRETs the organisation's own is taken, not the one that many share or that delivers", () => {
	const rows = [1, 2, 3].map((number) => [siretOf(9), siretOf(number), siretOf(8)]);
	expect(fieldsOf(["idAttribuant", "idBeneficiaire", "siret_cuisine_centrale"], ...rows)).toEqual([
		...[null, "siret", null],
	]);
});

test("a column named SIRET is shown even when every number in it is damaged", () => {
	const [siret] = propose(["SIRET", "Nom"], ["3,49E+13", "A"], ["4,12E+13", "B"]);
	expect(siret).toMatchObject({ field: "siret" });
	expect(siret?.confidence).toBeLessThan(60);
});

test("somebody's surname is not the firm when a first name stands beside and the firm has a column", () => {
	const titles = ["Nom", "Prénom", "Raison sociale", "Commune"];
	expect(fieldsOf(titles, ["Dupont", "Anne", "GAEC du Lac", "Delle"])).toEqual([
		null,
		null,
		"name",
		"commune",
	]);
	expect(fieldsOf(["Nom", "Commune"], ["GAEC du Lac", "Delle"])).toEqual(["name", "commune"]);
});

test("the manager, a measure, a date or the directory's own pages are nothing of ours", () => {
	const titles = ["Nom du gérant", "Taux bio", "Date ouverture", "Lien"];
	const rows = Array.from({ length: 8 }, (_, index) => [
		...["Anne", "0,25", "2024-01-01", `https://annuaire.exemple/fiche/${index}`],
	]);
	expect(fieldsOf(titles, ...rows)).toEqual([null, null, null, null]);
});

test("several columns may say the same; those that may not go to the surest", () => {
	const titles = ["N° voie", "Rue", "Tél", "Mobile", "Commune", "Localité"];
	expect(
		fieldsOf(titles, ["3", "rue du Lac", "0384000001", "0600000001", "Delle", "Centre"]),
	).toEqual([...["street", "street", "phone", "phone", "commune", null]]);
});

test("a word that most titles begin with is not part of their name", () => {
	const titles = ["id", "canteen_id", "canteen_name", "canteen_siret"];
	const rows = [1, 2, 3].map((number) => [
		String(900 + number),
		String(number),
		`C${number}`,
		siretOf(number),
	]);
	expect(fieldsOf(titles, ...rows)).toEqual([null, "key", "name", "siret"]);
	expect(guessKind(titles)).toBe("canteen");
	expect(guessKind(["Nom", "Commune"])).toBeNull();
});

test("each column comes with a few of its values", () => {
	const rows = ["Delle", "", "Delle", "Suarce", "Joncherey", "Florimont"].map((commune) => [
		commune,
	]);
	expect(propose(["Commune"], ...rows)[0]).toMatchObject({
		samples: ["Delle", "Suarce", "Joncherey"],
		filled: 5,
		confidence: 90,
	});
});
