import type { Browser, Page } from "@playwright/test";
import { idOf } from "#db/village/keys.ts";
import { enter, expect, expectAccessible, test } from "#test/support/journey.ts";

test.use({ serviceWorkers: "allow" });

const leeks = `/conversations/${idOf("auberge-et-grands-pres")}`;

/** Until the browser keeps the page for when there is no network, and answers with it. */
async function prepared(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	// a page that was on its way while the worker took over is answered by it from the next time on
	await page.reload();
	expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** A browser says on its console that its network is down, which is what we asked for. */
const unwatched = (page: Page) => page;
const visitor = async (browser: Browser) => (await browser.newContext()).newPage();

const cut = (page: Page) => page.context().setOffline(true);
const mend = (page: Page) => page.context().setOffline(false);

test("without network a navigation says so in the site's own look, and finds its way when the network is back", async ({
	browser,
}) => {
	const page = await visitor(browser);
	await page.goto("/");
	await prepared(page);
	await cut(page);
	const lost = page.getByText("Vous êtes hors connexion.");
	await expect(lost).toBeVisible();
	await expectAccessible(page);

	// by a link as by its address
	await page.getByRole("link", { name: "Chercher" }).first().click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pas de connexion");
	await expect(page).toHaveURL(/\/recherche$/);
	await expect(page.getByRole("link", { name: "Maillage" })).toBeVisible();
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
		"rgb(251, 248, 242)",
	);
	await page.goto("/sources");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pas de connexion");
	await expectAccessible(page);

	await mend(page);
	await page.getByRole("link", { name: "Réessayer" }).click();
	await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Pas de connexion");
	await expect(page).toHaveURL(/\/sources$/);
});

test("the connection that comes back is told", async ({ browser }) => {
	const page = await visitor(browser);
	await page.goto("/sources");
	await prepared(page);
	await cut(page);
	await expect(page.getByText("Vous êtes hors connexion.")).toBeVisible();
	await mend(page);
	await expect(page.getByText("La connexion est revenue.")).toBeVisible();
});

test("what one fills in while the network is down is not sent, not lost, and leaves when it is back", async ({
	browser,
}) => {
	const lea = await enter(browser, unwatched, "lea");
	await lea.goto("/offres/nouvelle");
	await prepared(lea);
	await cut(lea);
	await lea.getByRole("combobox", { name: "Produit ou service" }).fill("Oignons rosés");
	await lea.getByRole("button", { name: "Continuer" }).click();
	await expect(lea.getByText("Rien n’est parti")).toBeVisible();
	await expect(lea.getByRole("combobox", { name: "Produit ou service" })).toHaveValue(
		"Oignons rosés",
	);
	await mend(lea);
	await lea.getByRole("button", { name: "Continuer" }).click();
	await expect(lea).toHaveURL(/\/conditions$/);
});

test("the browser keeps the page about the network and built files, nothing of anybody's", async ({
	browser,
	watch,
}) => {
	const lea = await enter(browser, watch, "lea");
	for (const path of ["/mon-espace", leeks]) await lea.goto(path);
	await prepared(lea);
	await lea.reload();
	const kept = await lea.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		const page = await (await caches.match("/hors-ligne"))?.text();
		return { paths: requests.flat().map(({ url }) => new URL(url).pathname), page: page ?? "" };
	});
	expect(kept.paths).toContain("/hors-ligne");
	expect(kept.paths.some((path) => path.startsWith("/assets/"))).toBe(true);
	expect(kept.paths.filter((path) => !/^\/(hors-ligne$|assets\/)/.test(path))).toEqual([]);
	expect(kept.page).toContain("Pas de connexion");
	expect(kept.page).not.toContain("Léa");
	expect(kept.page).not.toContain("<script");
});

test("the page kept speaks the language of the site", async ({ page }) => {
	await page.goto("/connexion");
	await page.getByRole("button", { name: "English" }).click();
	await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
	await expect
		.poll(() =>
			page.evaluate(async () => (await (await caches.match("/hors-ligne"))?.text()) ?? ""),
		)
		.toContain("No connection");
});
