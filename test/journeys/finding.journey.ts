import type { Page } from "@playwright/test";
import { enter, expect, expectAccessible, reach, test } from "#test/support/journey.ts";

const carrots = [
	"Carottes des sables, en caisses de 10 kg", // at Joncherey, 1.6 km from Delle
	"Carottes de Joncherey, au détail", // at Beaucourt, 6.6 km, through the grocer's
];
const titles = (page: Page) =>
	page.getByRole("region", { name: "Résultats" }).getByRole("article").getByRole("heading");
const field = (page: Page, name: string) => page.getByRole("combobox", { name });

test("a school cook finds organic carrots near her, on the list and on the map, and writes to the grower", async ({
	browser,
	watch,
}) => {
	const nadia = await enter(browser, watch, "nadia");
	await nadia.goto("/");
	await nadia.getByRole("searchbox", { name: "Que cherchez-vous" }).fill("carottes");
	await nadia.getByRole("textbox", { name: "Autour de" }).fill("delle");
	await nadia.getByRole("main").getByRole("button", { name: "Chercher" }).click();
	await expect(field(nadia, "Où ?")).toHaveValue("Delle (90100)");

	await nadia.getByLabel("Jusqu’à").selectOption("20");
	await expect(nadia).toHaveURL(/rayon=20/);
	await nadia.locator("label", { hasText: /^oct/ }).click();
	await expect(nadia).toHaveURL(/mois=10/);
	await nadia.locator("label", { hasText: /^AB/ }).click();
	await expect(nadia).toHaveURL(/label=ab/);
	await nadia.getByLabel("Trier par").selectOption({ label: "Distance" });
	await expect(nadia).toHaveURL(/tri=distance/);
	await expect(nadia.getByRole("heading", { level: 1 })).toHaveText(
		"2 offres : carottes, à moins de 20 km de Delle, en octobre",
	);
	await expect(titles(nadia)).toHaveText(carrots);
	await expectAccessible(nadia);

	// why each is near enough and short enough
	const [near, relayed] = carrots.map((title) =>
		nadia.getByRole("article").filter({ hasText: title }),
	);
	await near?.getByText("Pourquoi ?").click();
	await expect(near ?? nadia.locator("none")).toContainText("vente directe du producteur à vous");
	await relayed?.getByText("Pourquoi ?").click();
	await expect(relayed ?? nadia.locator("none")).toContainText("1 intermédiaire (1 au plus)");
	await expect(relayed ?? nadia.locator("none")).toContainText("6,6 km à vol d’oiseau");

	// the address says it all: a reload, and somebody else's browser, find the same
	await nadia.reload();
	await expect(titles(nadia)).toHaveText(carrots);
	const stranger = watch(await (await browser.newContext({ locale: "fr-FR" })).newPage());
	await stranger.goto(nadia.url());
	await expect(titles(stranger)).toHaveText(carrots);
	await expect(stranger.getByRole("radio", { name: /^octobre/ })).toBeChecked();

	// the map shows as many as the list, which stays below
	await nadia.getByRole("link", { name: "Carte" }).click();
	const map = nadia.getByRole("region", { name: "Carte des résultats" });
	await expect.poll(() => placed(map)).toBe(carrots.length);
	await expect(titles(nadia)).toHaveText(carrots);
	await expectAccessible(nadia);
	await nadia.goBack();
	await expect(map).toHaveCount(0);
	await expect(titles(nadia)).toHaveText(carrots);

	await nadia.getByRole("link", { name: carrots[0] ?? "" }).click();
	await nadia.getByRole("link", { name: "Écrire" }).click();
	await nadia.getByLabel("Votre message").fill("Trente kilos le mardi ?");
	await nadia.getByRole("button", { name: "Envoyer" }).click();
	await expect(nadia.getByRole("log")).toContainText("Trente kilos le mardi ?");
});

test("what is typed is completed: a product, a commune, an organisation", async ({ page }) => {
	await page.goto("/recherche");
	await field(page, "Quoi ?").pressSequentially("patat");
	await page.getByRole("option", { name: /^Pomme de terre/ }).click();
	await expect(page).toHaveURL(/produit=pomme-de-terre/);
	await expect(field(page, "Quoi ?")).toHaveValue("");
	await expect(field(page, "Quoi ?")).toBeFocused();
	await field(page, "Où ?").pressSequentially("st dizier l ev");
	await page.getByRole("option", { name: /^Saint-Dizier-l.Évêque/ }).click();
	await expect(field(page, "Où ?")).toHaveValue(/^Saint-Dizier-l.Évêque/);
	await expect(titles(page).first()).toContainText("Pommes de terre à purée");
	await field(page, "Quoi ?").pressSequentially("rucher");
	await page.getByRole("option", { name: /Le Rucher des Étangs/ }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Le Rucher des Étangs");
});

test("where nothing is found one widens, or posts the need, already begun", async ({
	browser,
	watch,
}) => {
	const nadia = await enter(browser, watch, "nadia");
	const nothing = "/recherche?q=carottes&lieu=Belfort&rayon=10&mois=10&label=ab";
	await nadia.goto(nothing);
	await expect(nadia.getByRole("heading", { level: 1 })).toContainText("Aucune offre");
	await expectAccessible(nadia);
	await nadia.getByRole("link", { name: /^Élargir à 20 km : 2 résultats/ }).click();
	await expect(titles(nadia)).toHaveCount(2);
	await nadia.goto(nothing);
	await nadia.getByRole("link", { name: "Publier ce besoin" }).click();
	await expect(nadia.getByRole("heading", { level: 1 })).toHaveText("Nouveau besoin");
	await expect(nadia.getByLabel("Titre")).toHaveValue("Carottes");
});

test("without script, the same search, the same list, and a message", async ({
	browser,
	watch,
}) => {
	const paul = await enter(browser, watch, "paul", { javaScriptEnabled: false });
	const search = async () => {
		await paul.getByRole("search").getByRole("button", { name: "Chercher" }).click();
	};
	await paul.goto("/recherche");
	await field(paul, "Quoi ?").fill("carottes");
	await field(paul, "Où ?").fill("delle");
	await paul.getByLabel("Jusqu’à").selectOption("20");
	await search();
	await paul.getByRole("radio", { name: /^octobre/ }).check({ force: true });
	await paul.getByRole("checkbox", { name: /\bAB\b/ }).check();
	await paul.getByLabel("Trier par").selectOption({ label: "Distance" });
	await paul.getByRole("button", { name: "Appliquer" }).click();
	await expect(titles(paul)).toHaveText(carrots);
	await paul.getByRole("article").first().getByText("Pourquoi ?").click();
	await expect(paul.getByText("vente directe du producteur à vous")).toBeVisible();
	await paul.getByRole("link", { name: "Carte" }).click();
	await expect(paul.locator("noscript > div").last()).toContainText(
		"La carte a besoin de JavaScript",
	);
	await expect(titles(paul)).toHaveText(carrots);

	await field(paul, "Où ?").fill("belfort");
	await paul.getByLabel("Jusqu’à").selectOption("10");
	await search();
	await expect(paul.getByRole("link", { name: "Publier ce besoin" })).toBeVisible();
	await paul.getByRole("link", { name: /^Élargir à 20 km/ }).click();
	await paul.getByRole("link", { name: carrots[1] ?? "" }).click();
	await paul.getByRole("link", { name: "Écrire" }).click();
	await paul.getByLabel("Votre message").fill("Deux caisses pour samedi ?");
	await paul.getByRole("button", { name: "Envoyer" }).click();
	await expect(paul.getByRole("log")).toContainText("Deux caisses pour samedi ?");
});

test("with the keyboard alone, from the front door to a message sent", async ({
	browser,
	watch,
}) => {
	const hugo = await enter(browser, watch, "hugo");
	const keys = hugo.keyboard;
	await hugo.goto("/");
	await reach(hugo, "link", "Chercher");
	await keys.press("Enter");
	await reach(hugo, "combobox", "Quoi ?");
	await keys.type("carottes");
	await keys.press("Enter");
	await expect(titles(hugo).first()).toContainText("Carottes");
	await reach(hugo, "combobox", "Où ?");
	await keys.type("delle");
	await expect(hugo.getByRole("option", { name: /^Delle/ })).toBeVisible();
	await keys.press("ArrowDown");
	await keys.press("Enter");
	await expect(field(hugo, "Où ?")).toHaveValue("Delle (90100)");

	await reach(hugo, "radio", "Tous les mois");
	for (const month of ["décembre", "novembre", "octobre"]) {
		await keys.press("ArrowUp");
		await expect(hugo.getByRole("heading", { level: 1 })).toContainText(`en ${month}`);
		await expect(hugo.getByRole("radio", { name: new RegExp(`^${month}`) })).toBeFocused();
	}
	await reach(hugo, "checkbox", /\bAB\b/);
	await keys.press("Space");
	await expect(hugo).toHaveURL(/label=ab/);
	await expect(hugo.getByRole("checkbox", { name: /\bAB\b/ })).toBeFocused();
	await reach(hugo, "combobox", "Trier par");
	await keys.press("ArrowDown");
	await expect(hugo).toHaveURL(/tri=distance/);
	await expect(titles(hugo)).toHaveText(carrots);
	await reach(hugo, "link", carrots[0] ?? "");
	await keys.press("Enter");
	await expect(hugo.getByRole("heading", { level: 1 })).toHaveText(carrots[0] ?? "");
	await reach(hugo, "link", "Écrire");
	await keys.press("Enter");
	await reach(hugo, "textbox", "Votre message");
	await keys.type("Des carottes pour un cake ?");
	await reach(hugo, "button", "Envoyer");
	await keys.press("Enter");
	await expect(hugo.getByRole("log")).toContainText("Des carottes pour un cake ?");
});

/** How many results stand on the map: a group says how many it holds. */
async function placed(map: ReturnType<Page["getByRole"]>): Promise<number> {
	const names = await map
		.getByRole("button", { name: /résultats ici|Carottes/ })
		.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
	return names.reduce(
		(sum, name) => sum + (name.includes("ici") ? Number.parseInt(name, 10) : 1),
		0,
	);
}
