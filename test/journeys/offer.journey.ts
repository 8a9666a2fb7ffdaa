import type { Page } from "@playwright/test";
import { registered } from "#test/support/fake-business-register.ts";
import { enter, expect, expectAccessible, reach, signIn, test } from "#test/support/journey.ts";

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

test("on a phone, a producer adds her farm by its SIRET and posts an offer in three screens", async ({
	browser,
	watch,
}) => {
	const page = await enter(browser, watch, "victor", phone);
	await page.goto("/proposer");
	await page.getByRole("link", { name: "Proposer une offre" }).click();

	// no organisation yet: it comes first, and leads back
	await page.getByLabel("SIRET", { exact: true }).first().fill(registered.farm);
	await page.getByRole("button", { name: "Remplir" }).click();
	await expect(page.getByLabel("Nom de la structure")).toHaveValue("Earl du Petit Etang");
	await expect(page.getByRole("combobox", { name: "Commune" })).toHaveValue("Faverois (90100)");
	await expect(page.getByLabel("Adresse", { exact: false }).first()).toHaveValue(
		"7 Rue des Etangs",
	);
	await page.getByLabel("Vous êtes").selectOption({ label: "Producteur" });
	await expectAccessible(page);
	await page.getByRole("button", { name: "Ajouter la structure" }).click();

	await expect(page.getByRole("heading", { name: "Nouvelle offre" })).toBeVisible();
	await page.getByRole("combobox", { name: "Produit ou service" }).pressSequentially("tomat");
	await page
		.getByRole("option", { name: /^Tomate/ })
		.first()
		.click();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Continuer" }).click();

	await page.getByLabel("Quantité").fill("80");
	await page.getByLabel("Unité").selectOption({ label: "kg" });
	await page.getByLabel("Rythme").selectOption({ label: "par semaine" });
	await page.getByRole("textbox", { name: "Prix" }).fill("2,40");
	await page.getByLabel("Prix par").selectOption({ label: "kg" });
	await page.getByLabel("Livraison", { exact: true }).check();
	await page.getByLabel("Jours et conditions").fill("Mardi et vendredi");
	await page.getByText("Plus de réglages").click();
	await page.getByLabel("Commande minimale").fill("80");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Continuer" }).click();

	await expect(page.getByText("2,40 € / kg")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Publier" }).click();
	await expect(page.getByText("est en ligne")).toBeVisible();
	await expectAccessible(page);
	const address = page.url();

	// what others find and see
	const stranger = watch(await (await browser.newContext({ locale: "fr-FR" })).newPage());
	await findBySearch(stranger, "tomates", "Tomate", "Earl du Petit Etang");
	expect(new URL(stranger.url()).pathname).toBe(new URL(address).pathname);
	await expect(stranger.getByRole("heading", { name: "Tomate" })).toBeVisible();
	await expect(stranger.getByText("Earl du Petit Etang")).toBeVisible();
	await expect(stranger.getByText("Mettre en pause")).toHaveCount(0);
});

test("a draft is there on another day, in another browser", async ({ browser, watch }) => {
	const page = await enter(browser, watch, "yvette");
	await startOffer(page, "cire d'abeille", "Pains de cire");
	await expect(page.getByRole("heading", { name: "Nouvelle offre" })).toBeVisible();
	await page.context().close();

	const later = await enter(browser, watch, "yvette");
	await later.goto("/mon-espace");
	await later.getByRole("link", { name: "Pains de cire" }).click();
	await expect(
		later.getByText("Ce brouillon n’est visible que par votre structure."),
	).toBeVisible();
});

test("without script, the same three screens", async ({ browser, watch }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
	const page = watch(await context.newPage());
	await signIn(page, "jean@village.example", "circuit-court");
	await startOffer(page, "poterie", "Terrines en grès");
	await page.getByRole("textbox", { name: "Prix" }).fill("32");
	await page.getByRole("button", { name: "Continuer" }).click();
	await expect(page.getByText("Rien n’est perdu")).toBeVisible();
	await page.getByLabel("Prix par").selectOption({ label: "pièce" });
	await page.getByRole("button", { name: "Continuer" }).click();
	await page.getByRole("button", { name: "Publier" }).click();
	await expect(
		page.getByText(
			"« Terrines en grès » est en ligne.".replaceAll(" »", "\u202f»").replace("« ", "«\u202f"),
		),
	).toBeVisible();
	const other = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
	const found = watch(await other.newPage());
	await findBySearch(found, "terrines", "Terrines en grès", "Atelier Terre cuite");
});

test("with the keyboard alone, from the front door to a published need", async ({
	browser,
	watch,
}) => {
	const page = await enter(browser, watch, "mathilde");
	await page.goto("/");
	await reach(page, "link", "Proposer");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { name: "Que voulez-vous faire" })).toBeVisible();
	await reach(page, "link", "Dire un besoin");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { name: "Nouveau besoin" })).toBeVisible();
	await reach(page, "combobox", "Produit ou service");
	await page.keyboard.type("poir");
	await expect(page.getByRole("option").first()).toBeVisible();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await reach(page, "button", "Continuer");
	await page.keyboard.press("Enter");
	await reach(page, "textbox", "Quantité");
	await page.keyboard.type("60");
	await reach(page, "combobox", "Unité");
	await page.keyboard.type("kg");
	await reach(page, "button", "Continuer");
	await page.keyboard.press("Enter");
	await reach(page, "button", "Publier");
	await page.keyboard.press("Enter");
	await expect(page.getByText("est en ligne")).toBeVisible();
	const grower = await enter(browser, watch, "theo");
	await grower.goto(page.url());
	await expect(grower.getByText("Collège du Val").first()).toBeVisible();
	await expect(grower.getByRole("link", { name: "Écrire" })).toBeVisible();
});

/** What is published is found by others within five seconds. */
async function findBySearch(page: Page, words: string, title: string, by: string): Promise<void> {
	const card = page.getByRole("article").filter({ hasText: by });
	await expect(async () => {
		await page.goto(`/recherche?q=${words}`);
		await expect(card.getByRole("link", { name: title, exact: true })).toBeVisible({
			timeout: 500,
		});
	}).toPass({ timeout: 10_000 });
	await card.getByRole("link", { name: title, exact: true }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

async function startOffer(page: Page, product: string, title: string): Promise<void> {
	await page.goto("/offres/nouvelle");
	await page.getByRole("combobox", { name: "Produit ou service" }).fill(product);
	await page.getByLabel("Titre").fill(title);
	await page.getByRole("button", { name: "Continuer" }).click();
	await expect(page.getByLabel("Quantité")).toBeVisible();
}
