import { enter, expect, expectAccessible, test } from "#test/support/journey.ts";

test("an administrator gives a product a word, and everybody finds it by it", async ({
	browser,
	watch,
	page: visitor,
}) => {
	const page = await enter(browser, watch, "claire");
	await page.goto("/administration");
	await expectAccessible(page);
	await page.getByRole("link", { name: "Produits" }).click();
	await page.locator("summary", { hasText: "Miel et douceurs" }).click();
	await expect(page.getByRole("row", { name: /Confiture/ })).toBeVisible();
	await expectAccessible(page);

	await page.getByLabel("Chercher un produit ou un mot").fill("panais");
	await page.getByRole("main").getByRole("button", { name: "Chercher" }).click();
	await page.getByRole("link", { name: "Panais" }).click();
	await expectAccessible(page);
	await page.getByLabel("Mots de tous les jours").fill("pastenade, panet");
	await page.getByRole("button", { name: "Enregistrer" }).click();
	await expect(page.getByText("« Panais » est enregistré.")).toBeVisible();
	const answer = await visitor.request.get("/produits?q=pastenade");
	expect(await answer.json()).toMatchObject({ suggestions: [{ value: "panais" }] });

	await page.getByRole("button", { name: "Retirer" }).click();
	await expect(page.getByText("« Panais » est retiré.")).toBeVisible();
	await page.getByRole("button", { name: "Remettre" }).click();
	await expect(page.getByText("« Panais » est de nouveau proposé.")).toBeVisible();
});

test("a product is added in its group by keyboard, and twice is refused with the reason", async ({
	browser,
	watch,
}) => {
	const page = await enter(browser, watch, "claire");
	await page.goto("/administration/produits/nouveau");
	const add = async () => {
		await page.getByLabel("Nom", { exact: true }).fill("Capucine tubéreuse");
		await page.getByRole("combobox", { name: /Dans quel groupe/ }).pressSequentially("légumes rac");
		await expect(page.getByRole("option").first()).toContainText("Légumes racines");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.getByRole("button", { name: "Enregistrer" }).press("Enter");
	};
	await add();
	await expect(page.getByText("Légumes › Légumes racines › Capucine tubéreuse")).toBeVisible();
	await page.goto("/administration/produits/nouveau");
	await add();
	await expect(page.getByText("Ce groupe a déjà un produit de ce nom.").first()).toBeVisible();
	await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Capucine tubéreuse");
	await expectAccessible(page);
});

test("labels are kept without script too", async ({ browser, watch }) => {
	const page = await enter(browser, watch, "claire", { javaScriptEnabled: false });
	await page.goto("/administration/labels");
	await page.getByRole("link", { name: "Produit de montagne" }).click();
	await page.getByLabel(/Compte depuis le/).fill("2030-01-01");
	await page.getByRole("button", { name: "Enregistrer" }).click();
	await expect(page.getByText("Dites quel texte le fait compter.").first()).toBeVisible();
	await page.getByLabel(/Texte qui le dit/).fill("Un texte à venir");
	await page.getByRole("button", { name: "Enregistrer" }).click();
	await page.goto("/administration/labels");
	await expect(page.getByRole("row", { name: /Produit de montagne/ })).toContainText(
		"comptera le 1 janvier 2030",
	);
});

test("nobody else finds the pages of administration", async ({ browser, watch }) => {
	const page = await enter(browser, watch, "lea");
	for (const path of [
		"",
		"/produits",
		"/produits/carotte",
		"/labels",
		"/labels/ab",
		"/responsables",
	]) {
		const answer = await page.goto(`/administration${path}`);
		expect(answer?.status()).toBe(404);
	}
});

test("everybody reads where the data come from", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "Sources et licence" }).click();
	await expect(page.getByRole("heading", { name: "Sources et licence" })).toBeVisible();
	await expect(page.getByRole("definition").filter({ hasText: "GPL-3.0" })).toContainText(
		"Stanislas Poisson",
	);
	await expectAccessible(page);
});
