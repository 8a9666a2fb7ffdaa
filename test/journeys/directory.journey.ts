import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { enter, expect, expectAccessible, test } from "#test/support/journey.ts";
import { siretOf } from "#test/support/siret.ts";
import { workbook } from "#test/support/spreadsheets.ts";

const headers = ["Raison sociale", "Activité", "SIRET", "Adresse", "CP", "Ville", "Tél", "Divers"];
const farms = Array.from({ length: 12 }, (_, index) => [
	...[`Ferme du Registre n° ${index + 1}`, "producteur", siretOf(700 + index)],
	...[`${index + 1} rue du Registre`, "90100", index % 2 === 0 ? "Delle" : "Grandvillars"],
	...["03 84 00 00 99", "œufs et volailles"],
]);
farms.forEach((farm, index) => {
	if (index % 2 === 1) farm[4] = "90600";
});
const refused = [
	["Ferme aux Chiffres Perdus", "producteur", "3,49E+13", "", "90100", "Delle", "", "œufs"],
	["", "producteur", siretOf(731), "", "90100", "Delle", "", "œufs"],
	["Ferme de Nulle Part", "producteur", siretOf(732), "", "90999", "Nulle-Part", "", "œufs"],
];

/** As a chamber sends it: a title, a date, an empty line, then the table. */
const file = {
	name: "Annuaire du registre.xlsx",
	mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	buffer: workbook("xlsx", {
		name: "Exploitations",
		rows: [
			["Registre des exploitations d'essai"],
			["Mis à jour en octobre"],
			[],
			headers,
			...farms,
			...refused,
		],
	}),
};

test("an animator imports a directory: nothing before she has seen it, each refused row with its reason, mended and given again", async ({
	browser,
	watch,
	page: visitor,
}) => {
	const ines = await enter(browser, watch, "ines");
	await ines.goto("/");
	await ines.locator("summary", { hasText: "Menu de" }).click();
	await ines.getByRole("link", { name: "Imports" }).click();
	await ines.getByRole("link", { name: "Importer un fichier" }).first().click();
	await give(ines, file);

	// columns are proposed; the one nobody could guess is told by hand
	await expect(
		ines.getByText(/15 lignes, 8 colonnes · classeur XLSX · titres à la ligne 4/),
	).toBeVisible();
	await expect(ines.getByLabel("Raison sociale")).toHaveValue("name");
	await expect(ines.getByLabel("Ville")).toHaveValue("commune");
	await expect(ines.getByRole("row", { name: /^Tél/ })).toContainText("jamais montré");
	const misc = ines.getByLabel("Divers");
	if (!(await misc.isVisible())) await ines.locator("summary", { hasText: "laissée" }).click();
	await misc.selectOption({ label: "Spécialité, produits" });
	await expectAccessible(ines);
	await ines.getByRole("button", { name: "Vérifier les lignes" }).click();

	// a dry run: counts, and each refused row with its line, its cell, its reason
	await expect(ines.getByText("15 lignes lues, 12 fiches nouvelles, 3 refusées.")).toBeVisible();
	await expect(ines.getByText("Rien n’est encore changé.")).toBeVisible();
	const row = (line: number) => ines.getByRole("row", { name: new RegExp(`^${line} `) });
	await expect(row(17)).toContainText("SIRET : « 3,49E+13 »");
	await expect(row(17)).toContainText("Ce SIRET a perdu des chiffres dans un tableur.");
	await expect(row(18)).toContainText("Il n’y a pas de nom.");
	await expect(row(19)).toContainText("Cette commune n’existe pas");
	await expectAccessible(ines);
	await visitor.goto("/structures/ferme-du-registre-n-1");
	await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");

	await ines.getByRole("button", { name: "Importer 12 fiches" }).click();
	await expect(ines.getByRole("heading", { name: "C’est fait" })).toBeVisible();
	await expectAccessible(ines);

	// the refused rows, mended in a spreadsheet and given as they are
	const download = ines.waitForEvent("download");
	await ines.getByRole("link", { name: "Télécharger en CSV" }).click();
	const sent = await download;
	expect(sent.suggestedFilename()).toContain("à corriger");
	const rows = await readFile(await sent.path(), "utf8");
	const mended = rows
		.replace("3,49E+13", siretOf(730))
		.replace(/\r\n;producteur/, "\r\nFerme Enfin Nommée;producteur")
		.replace("90999;Nulle-Part", "90100;Joncherey");
	await ines.goto("/imports/nouveau");
	await give(ines, { name: "mendé.csv", mimeType: "text/csv", buffer: Buffer.from(mended) });
	await expect(ines.getByLabel("Divers")).toHaveValue("specialty");
	await ines.getByRole("button", { name: "Vérifier les lignes" }).click();
	await expect(ines.getByText("3 lignes lues, 3 fiches nouvelles.")).toBeVisible();
	await ines.getByRole("button", { name: "Importer 3 fiches" }).click();
	await expect(ines.getByRole("heading", { name: "C’est fait" })).toBeVisible();

	// the first file again changes nothing
	await ines.goto("/imports/nouveau");
	await give(ines, file);
	await ines.getByRole("button", { name: "Vérifier les lignes" }).click();
	await expect(ines.getByText("15 lignes lues, 12 inchangées, 3 refusées.")).toBeVisible();
	await expect(ines.getByText("Ce fichier ne change rien")).toBeVisible();
	await expect(ines.getByRole("button", { name: /^Importer/ })).toHaveCount(0);

	// what a visitor finds: a card nobody has claimed, without anything personal
	await expect(async () => {
		await visitor.goto("/recherche?type=structures&q=ferme+enfin+nommée");
		await visitor.getByRole("link", { name: "Ferme Enfin Nommée" }).click({ timeout: 1000 });
	}).toPass();
	await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Ferme Enfin Nommée");
	await expect(visitor.getByText("œufs").first()).toBeVisible();
	await visitor.goto("/structures/ferme-du-registre-n-1");
	await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Ferme du Registre n° 1");
	await expect(visitor.locator("body")).not.toContainText(/84\s?00\s?00\s?99/);
	await expect(
		visitor.getByRole("link", { name: /revendiqu|C’est ma structure/i }).first(),
	).toBeVisible();
	await expectAccessible(visitor);
});

test("a file that cannot be read says why, and whoever animates nothing finds no import", async ({
	browser,
	watch,
}) => {
	const ines = await enter(browser, watch, "ines", { javaScriptEnabled: false });
	await ines.goto("/imports/nouveau");
	const mimeType = "text/csv";
	await give(ines, { name: "vide.csv", mimeType, buffer: Buffer.from("  ") });
	await expect(ines.getByText("Ce fichier est vide.").first()).toBeVisible();
	await expect(ines.getByLabel("D’où vient-il ?")).toHaveValue("Registre d’essai");
	await give(ines, {
		name: "abîmé.xlsx",
		mimeType,
		buffer: Buffer.from("PK\x03\x04 et rien d’autre"),
	});
	await expect(ines.getByText("Ce fichier est abîmé").first()).toBeVisible();
	const marc = await enter(browser, watch, "marc");
	expect((await marc.goto("/imports"))?.status()).toBe(404);
});

type Given = { name: string; mimeType: string; buffer: Buffer };

async function give(page: Page, given: Given): Promise<void> {
	await page.getByLabel("Fichier").setInputFiles(given);
	await page.getByLabel("D’où vient-il ?").fill("Registre d’essai");
	await page.getByRole("button", { name: "Lire le fichier" }).click();
}
