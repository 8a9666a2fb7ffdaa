import { expect, test } from "vitest";
import type { Field } from "#app/domain/directories/columns/fields.ts";
import { check, countsOf, rowsOf } from "#test/support/imports.ts";
import { siretOf, withKey } from "#test/support/siret.ts";
import { villager } from "#test/support/village.ts";

const ines = await villager("ines");
let sources = 0;

const titles: Record<string, Field> = {
	Nom: "name",
	SIRET: "siret",
	Activité: "kind",
	Produits: "specialty",
	Téléphone: "phone",
	"E-mail": "email",
	Site: "website",
	NAF: "naf",
	Labels: "labels",
	Id: "key",
};

/** The rows of a file with these columns and lines, checked as a directory of its own. */
async function rows(columns: string, ...lines: string[]) {
	sources += 1;
	const text = [columns, ...lines].join("\n");
	const file = await check(ines, text, {
		source: `Essai ${sources}`,
		kind: "producer",
		map: titles,
	});
	return rowsOf(file.id);
}

test("a sound row makes a card, with nothing to say of it", async () => {
	const [row] = await rows(
		"Nom;SIRET;Activité;Adresse;Code postal;Commune;Latitude;Longitude;Téléphone;E-mail;Site;Labels;Id",
		`Ferme du Lac;${spaced(siretOf(1))};Maraîcher;3 rue du Lac;90100;Delle;47,5081;6,9983;0384000000;Lac@exemple.fr;ferme-du-lac.fr;AB, HVE;F12`,
	);
	expect(row).toMatchObject({
		line: 2,
		outcome: "new",
		reasons: [],
		confidence: 98,
		card: {
			name: "Ferme du Lac",
			siret: siretOf(1),
			kind: "producer",
			specialty: "Maraîcher",
			street: "3 rue du Lac",
			postcode: "90100",
			communeCode: "90033",
			latitude: 47.5081,
			longitude: 6.9983,
			phone: "03 84 00 00 00",
			email: "lac@exemple.fr",
			website: "https://ferme-du-lac.fr/",
			labels: ["ab", "hve"],
			key: "id:F12",
		},
	});
});

test("a SIRET that lost digits or has a wrong one is refused, never guessed", async () => {
	const cases = [
		["3,49E+13", "siret.scientific"],
		["3.49123E+13", "siret.scientific"],
		["34912300000000", "siret.scientific"],
		["3491234560001", "siret.length"],
		["349 123 456", "siret.length"],
		["en cours", "siret.length"],
		["34912345600019", "siret.checksum"],
	] as const;
	const lines = cases.map(([siret], index) => `Ferme ${index};${siret};Delle`);
	for (const [index, row] of (await rows("Nom;SIRET;Commune", ...lines)).entries()) {
		const [value, reason] = cases[index] ?? ["", ""];
		expect(row).toMatchObject({ outcome: "refused", card: null });
		expect(row.problems[0]).toMatchObject({ reason, column: "SIRET", value });
	}
});

test("a SIRET is read however it is spaced, La Poste's too", async () => {
	const sirets = [
		`${siretOf(2)}.0`,
		`${spaced(siretOf(3))}'`,
		siretOf(4).replace(/^(\d{3})(\d{3})/, "$1.$2."),
		"35600000000048",
		"35600000049837",
	];
	const lines = sirets.map((siret, index) => `Ferme ${index};${siret};Delle`);
	const found = await rows("Nom;SIRET;Commune", ...lines);
	expect(found.map(({ card }) => card?.siret)).toEqual([
		...[siretOf(2), siretOf(3), siretOf(4)],
		...["35600000000048", "35600000049837"],
	]);
});

test("a commune is found as people write it, and how surely is said", async () => {
	const cases: [
		name: string,
		postcode: string,
		departement: string,
		sure: number,
		doubt?: string,
	][] = [
		["Delle", "", "", 85],
		["Delle", "90100", "", 98],
		["DELLE CEDEX", "90100", "", 98],
		["90100 Delle", "", "", 98],
		["Delle (90)", "", "", 90],
		["Delle", "", "Territoire de Belfort", 90],
		["Dele", "90100", "", 85, "commune.approached"],
		["Le Hameau du Fond", "90600", "", 60, "commune.approached"],
	];
	const found = await rows(
		"Nom;Commune;Code postal;Département",
		...cases.map(([name, postcode, where], index) => `Ferme ${index};${name};${postcode};${where}`),
	);
	expect(found.map(({ confidence, reasons }) => [confidence, ...reasons])).toEqual(
		cases.map(([, , , sure, doubt]) => (doubt ? [sure, doubt] : [sure])),
	);
	expect(new Set(found.map(({ outcome }) => outcome))).toEqual(new Set(["new"]));
});

test("a place that nobody can find, or that several could be, is refused", async () => {
	const cases = [
		["", "", "commune.missing"],
		["Nulle-Part-les-Bains", "", "commune.unknown"],
		["Nulle-Part-les-Bains", "99999", "commune.unknown"],
		["Saint-Martin", "", "commune.ambiguous"],
		["Nulle Part", "90100", "commune.ambiguous"],
	];
	const found = await rows(
		"Nom;Commune;Code postal",
		...cases.map(([name, postcode], index) => `Ferme ${index};${name};${postcode}`),
	);
	expect(found.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual(
		cases.map(([, , reason]) => ["refused", reason]),
	);
});

test("an ambiguous commune comes with the ones it may be", async () => {
	const [row] = await rows("Nom;Commune", "Ferme;Saint-Martin");
	expect(row?.problems[0]?.values?.["found"]).toMatch(/^(.+ \(\d\w\d?\), ){4}.+ \(\d\w\d?\)$/);
});

test("a code that lost its first zero, a former code, and one that nobody has", async () => {
	const [bare, former, wrong] = await rows(
		"Nom;Code INSEE;Commune",
		"A;1004;Ambérieu-en-Bugey",
		"B;25282;",
		"C;99999;Delle",
	);
	expect(bare).toMatchObject({ card: { communeCode: "01004" }, confidence: 100, reasons: [] });
	expect(former).toMatchObject({ outcome: "new", confidence: 95 });
	expect(wrong).toMatchObject({ card: { communeCode: "90033" }, reasons: ["commune.approached"] });
});

test("the commune of a town hall's canteen is inside its SIRET, and this is said", async () => {
	const [row] = await rows(
		"Nom;SIRET;Commune",
		`École du Centre;${withKey(`${withKey("21900033")}0001`)};`,
	);
	expect(row).toMatchObject({ card: { communeCode: "90033" }, reasons: ["commune.from-siret"] });
});

test("a whole address in one cell is taken apart", async () => {
	const [row] = await rows("Nom;Adresse", '"Ferme";"12 rue du Moulin\n90100 Delle, France"');
	expect(row?.card).toMatchObject({
		street: "12 rue du Moulin",
		postcode: "90100",
		communeCode: "90033",
	});
});

test("swapped axes are put in order, strange and distant points left aside", async () => {
	const found = await rows(
		"Nom;Commune;Latitude;Longitude",
		"Échangée;Delle;6.9983;47.5081",
		"Lambert;Delle;6730000;990000",
		"À Ajaccio;Delle;41.92;8.73",
		"Zéro;Delle;0;0",
	);
	expect(found.map(({ reasons }) => reasons)).toEqual([
		["position.swapped"],
		["position.elsewhere"],
		["position.far"],
		[],
	]);
	expect(found.map(({ card }) => card?.latitude)).toEqual([47.5081, null, null, null]);
});

test("contacts that cannot be used are left aside, and said", async () => {
	const [row] = await rows(
		"Nom;Commune;Téléphone;E-mail;Site;NAF;Labels",
		"Ferme;Delle;0384;lac(at)exemple;bientôt;boulanger;AB, Médaille du village",
	);
	expect(row?.reasons.toSorted()).toEqual([
		"email.unreadable",
		"labels.unknown",
		"naf.unreadable",
		"phone.unreadable",
		"website.unreadable",
	]);
	expect(row).toMatchObject({ outcome: "new", card: { phone: null, email: null, labels: ["ab"] } });
});

test("all that is wrong in a row is told at once", async () => {
	const [row] = await rows("Nom;SIRET;Commune", "—;12;Nulle-Part-les-Bains");
	expect(row?.reasons).toEqual(["name.missing", "siret.length", "commune.unknown"]);
});

test("a name damaged or too long, a cell too many, are refused", async () => {
	const lines = Array.from({ length: 10 }, (_, index) => `Ferme ${index};Delle`);
	const found = await rows(
		"Nom;Commune",
		...lines,
		`${"x".repeat(121)};Delle`,
		"Ferme \ufffd;Delle",
		"Ferme; du lac;Delle",
	);
	expect(found.slice(-3).map(({ reasons }) => reasons[0])).toEqual([
		"name.too-long",
		"text.damaged",
		"cells.too-many",
	]);
});

test("without a kind for the file, a row must say its own", async () => {
	sources += 1;
	const text =
		"Nom;Commune;Activité;NAF\nA;Delle;Boulangerie;\nB;Delle;;4721Z\nC;Delle;Bricoles;\nD;Delle;;";
	const file = await check(ines, text, { source: `Essai ${sources}` });
	expect(
		(await rowsOf(file.id)).map(({ outcome, card, reasons }) => [outcome, card?.kind, reasons]),
	).toEqual([
		["new", "artisan", []],
		["new", "shop", []],
		["refused", undefined, ["kind.unknown"]],
		["refused", undefined, ["kind.unknown"]],
	]);
});

test("a row that says the same again is left aside; one that says otherwise is refused", async () => {
	const found = await rows(
		"Nom;Commune;Produits",
		"Ferme du Lac;Delle;miel",
		"FERME DU LAC;Delle (90);miel",
		"Ferme du Lac;Delle;pain",
		"Ferme du Lac;Joncherey;miel",
	);
	expect(found.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([
		["new"],
		["refused", "repeated.differs"],
		["refused", "repeated.differs"],
		["new"],
	]);
	expect(found[1]?.problems[0]?.values).toEqual({ line: 2 });
	const again = await rows("Nom;Commune", "Ferme du Lac;Delle", "Ferme du Lac;90100 Delle");
	expect(again.map(({ outcome }) => outcome)).toContain("new");
});

test("the same SIRET twice is the same organisation, whatever its name", async () => {
	const found = await rows(
		"Nom;Commune;SIRET",
		`Ferme du Lac;Delle;${siretOf(5)}`,
		`GAEC du Lac;Delle;${siretOf(5)}`,
	);
	expect(found.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([
		["new"],
		["refused", "repeated.differs"],
	]);
});

test("namesakes with identifiers of their own are two, and it is said", async () => {
	const found = await rows(
		"Id;Nom;Commune",
		"1;Chez Nous;Delle",
		"2;Chez Nous;Delle",
		"1;Chez Nous;Delle",
	);
	expect(found.map(({ outcome, reasons }) => [outcome, ...reasons])).toEqual([
		["new"],
		["new", "repeated.name"],
		["unchanged", "repeated.same"],
	]);
});

test("counts say what there is", async () => {
	const file = await check(ines, "Nom;Commune\nA;Delle\nB;Nulle-Part-les-Bains\nC;Dele 90100", {
		source: "Comptes",
		kind: "shop",
	});
	expect(file.state).toBe("checked");
	expect(countsOf(file)).toEqual([2, 0, 0, 1]);
	expect(file.doubtfulRows).toBe(1);
	expect(file.checkedRows).toBe(3);
});

function spaced(siret: string): string {
	return siret.replace(/^(\d{3})(\d{3})(\d{3})/, "$1 $2 $3 ");
}
