import type { Page } from "@playwright/test";
import { enter, expect, expectAccessible, test } from "#test/support/journey.ts";

test("whoever types while the page wakes up breaks nothing", async ({ page }) => {
	await page.addInitScript(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			document.activeElement?.dispatchEvent(
				new KeyboardEvent("keydown", { key: "a", bubbles: true }),
			);
			if (!document.querySelector("[role=option]")) port2.postMessage(null);
		};
		port2.postMessage(null);
	});
	await page.goto("/recherche");
	await page.getByRole("combobox", { name: "Où ?" }).fill("delle");
	await expect(page.getByRole("option", { name: /^Delle/ })).toBeVisible();
});

test("what is typed before the page wakes up counts", async ({ browser, watch }) => {
	const page = await enter(browser, watch, "bastien");
	const wake = await keepAsleep(page);
	await page.goto("/besoins/nouveau", { waitUntil: "commit" });
	await page.getByLabel("Titre").fill("Houblon frais à la récolte");
	await page.getByRole("combobox", { name: "Produit ou service" }).pressSequentially("hou");
	wake();
	await expect(page.getByRole("option", { name: /^Houblon/ })).toBeVisible();
	await page.reload();
	await expect(page.getByLabel("Titre")).toHaveValue("Houblon frais à la récolte");
	await expect(page.getByRole("combobox", { name: "Produit ou service" })).toHaveValue("hou");
});

test("a form that the network stops is still there when it is back", async ({ browser }) => {
	// the browser believes in its network, which carries nothing: it says so, which is what we asked for
	const page = await enter(browser, (page) => page, "bastien");
	await page.goto("/offres/nouvelle");
	await page.getByRole("combobox", { name: "Produit ou service" }).pressSequentially("drêch");
	await page.getByRole("option").first().click();
	await page.getByLabel("Titre").fill("Drêches fraîches du mardi");
	await page.context().route(/^(?!.*\/assets\/)/, (route) => route.abort());
	await page.getByRole("button", { name: "Continuer" }).click();
	await expect(page.getByRole("heading", { name: "Pas de connexion" })).toBeVisible();
	await expectAccessible(page);
	await page.context().unrouteAll();
	await page.getByRole("link", { name: "Réessayer" }).click();
	await expect(page.getByLabel("Titre")).toHaveValue("Drêches fraîches du mardi");
	await page.getByRole("button", { name: "Continuer" }).click();
	await expect(page.getByLabel("Quantité")).toBeVisible();
	await page.goto("/offres/nouvelle");
	await expect(page.getByLabel("Titre")).toHaveValue("");
});

/** Holds back the script that wakes pages up, until the function it answers is called. */
async function keepAsleep(page: Page): Promise<() => void> {
	let wake = () => {};
	const awake = new Promise<void>((done) => {
		wake = done;
	});
	await page.route("**/entry.client-*.js", async (route) => {
		await awake;
		await route.continue();
	});
	return () => wake();
}
