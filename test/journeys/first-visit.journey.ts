/** Pages come light, their fields propose, and the place one looks around stays. */
import type { Locator, Page } from "@playwright/test";
import { enter, expect, expectAccessible, test } from "#test/support/journey.ts";
import { weigh } from "#test/support/weight.ts";

const farm = "/structures/ferme-des-grands-pres";

/** Kilobytes of a visitor's first visit, little above what they are: a library that creeps in is noticed. */
const MOST_SCRIPTS = 120;
const MOST = 250;

test("a first visit is light, whichever page it begins with", async ({ browser, watch }) => {
	const first = await (await browser.newContext({ locale: "fr-FR" })).newPage();
	await first.goto("/recherche?q=carottes");
	const carrots = await first
		.getByRole("link", { name: "Carottes des sables" })
		.getAttribute("href");
	for (const path of ["/", "/recherche", carrots ?? "", farm, "/connexion"]) {
		const page = watch(await (await browser.newContext({ locale: "fr-FR" })).newPage());
		const { scripts, everything } = await weigh(page, path);
		await expect(page).toHaveTitle(/ · Maillage$/);
		await expect(page).not.toHaveTitle(/mal passé/);
		expect(scripts, `scripts of ${path}`).toBeLessThan(MOST_SCRIPTS);
		expect(everything, `all of ${path}`).toBeLessThan(MOST);
	}
});

test("signed in, the live connection comes on top", async ({ browser, watch }) => {
	const page = await enter(browser, watch, "nadia");
	const storageState = await page.context().storageState();
	for (const path of ["/recherche", "/conversations", "/besoins/nouveau"]) {
		const again = watch(
			await (await browser.newContext({ locale: "fr-FR", storageState })).newPage(),
		);
		const { scripts, everything } = await weigh(again, path);
		expect(scripts, `scripts of ${path}`).toBeLessThan(130);
		expect(everything, `all of ${path}`).toBeLessThan(MOST);
	}
});

test("fields propose as one types, by keyboard and by hand", async ({ page }) => {
	await page.goto("/recherche");
	const what = page.getByRole("combobox", { name: "Quoi" });
	await what.pressSequentially("carot");
	await expect(proposed(page, { name: /^Carotte/ })).toBeVisible();
	await expect(what).toHaveAttribute("aria-expanded", "true");
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	await expect(proposed(page)).toHaveCount(0);
	await expect(what).toHaveValue("carot");
	await page.keyboard.press("ArrowDown");
	await expect(proposed(page, { selected: true })).toHaveText(/^Carotte/);
	await page.keyboard.press("ArrowUp");
	await expect(proposed(page, { selected: true })).toHaveCount(0);
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/produit=carotte/);

	const where = page.getByRole("combobox", { name: "Où" });
	await where.pressSequentially("grandvil");
	await proposed(page, { name: /^Grandvillars/ }).click();
	await expect(page).toHaveURL(/lieu=90053/);
	await expect(where).toHaveValue("Grandvillars (90600)");
	await expect(page.getByRole("heading", { level: 1 })).toContainText("de Grandvillars");
});

test("the place looked around is where everything is seen from afterwards", async ({ page }) => {
	await lookAround(page);
});

test("without script too", async ({ browser, watch }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
	await lookAround(watch(await context.newPage()));
});

/** What a field proposes: the lists of other fields have options too. */
function proposed(page: Page, which: { name?: RegExp; selected?: boolean } = {}): Locator {
	return page.getByRole("listbox").getByRole("option", which);
}

async function lookAround(page: Page): Promise<void> {
	await page.goto("/recherche");
	await page.getByRole("combobox", { name: "Quoi" }).fill("carottes");
	await page.getByRole("combobox", { name: "Où" }).fill("Grandvillars");
	await page.getByRole("search").getByRole("button", { name: "Chercher" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d offres\s: carottes/);
	await page.getByRole("link", { name: "Carottes des sables" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Carottes des sables" })).toBeVisible();
	await expect(page.getByText("km de Grandvillars")).toBeVisible();
	await expect(page.getByText("Circuit court", { exact: true })).toBeVisible();
	await page.getByRole("main").getByRole("link", { name: "Ferme des Grands Prés" }).click();
	await expect(
		page.getByRole("heading", { level: 1, name: "Ferme des Grands Prés" }),
	).toBeVisible();
	await expect(page.getByText("km de Grandvillars")).toBeVisible();
	const card = page.getByRole("article").filter({ hasText: "Carottes des sables" });
	await expect(card.getByText(/^à \d/)).toBeVisible();
	await expect(card.getByText("Circuit court", { exact: true })).toBeVisible();
}
