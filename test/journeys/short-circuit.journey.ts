import type { Page } from "@playwright/test";
import { enter, expect, expectAccessible, test } from "#test/support/journey.ts";

const found = (page: Page, title: string) =>
	page
		.getByRole("region", { name: "Résultats" })
		.getByRole("article")
		.filter({ has: page.getByRole("heading", { name: title }) });

test("a badge says why: sold by the grower, through one relay, through two", async ({
	browser,
	watch,
}) => {
	const paul = await enter(browser, watch, "paul");
	await resellCarrots(paul, "Carottes du comptoir", async () => {
		await paul.getByRole("combobox", { name: "Pour quelle structure ?" }).pressSequentially("épic");
		await paul.getByRole("option", { name: /^L.Épicerie d.en face/ }).click();
	});
	await expect(paul.getByText("est en ligne")).toBeVisible();

	const nadia = await enter(browser, watch, "nadia");
	await expect(async () => {
		await nadia.goto("/recherche?q=carottes&lieu=Delle&rayon=50");
		await expect(found(nadia, "Carottes du comptoir")).toBeVisible({ timeout: 1000 });
	}).toPass();
	const reasons: [title: string, verdict: string, because: string[]][] = [
		["Carottes des sables, en caisses de 10 kg", "Circuit court", ["vente directe", "1,6 km"]],
		["Carottes de Joncherey, au détail", "Circuit court", ["1 intermédiaire (1 au plus)"]],
		[
			"Carottes du comptoir",
			"Pas un circuit court",
			["2 intermédiaires (1 au plus)", "3,1 km à vol d’oiseau"],
		],
	];
	for (const [title, verdict, because] of reasons) {
		const badge = found(nadia, title).getByRole("group");
		await badge.getByText("Pourquoi ?").click();
		await expect(badge.getByText(verdict, { exact: true })).toBeVisible();
		for (const reason of because) await expect(badge).toContainText(reason);
	}
	await expectAccessible(nadia);

	await nadia.getByRole("checkbox", { name: /^Circuit court seulement/ }).click();
	await expect(nadia).toHaveURL(/court=1/);
	await expect(found(nadia, "Carottes du comptoir")).toHaveCount(0);
	await expect(found(nadia, "Carottes des sables, en caisses de 10 kg")).toBeVisible();
});

test("without script a relay names its grower in words, and is told when nobody answers to them", async ({
	browser,
	watch,
}) => {
	const hugo = await enter(browser, watch, "hugo", { javaScriptEnabled: false });
	const source = hugo.getByRole("combobox", { name: "Pour quelle structure ?" });
	await resellCarrots(hugo, "Carottes pour le cake", () => source.fill("Potager de personne"));
	await expect(hugo.getByText("Nous ne trouvons pas cette structure").first()).toBeVisible();
	await source.fill("ferme");
	await hugo.getByRole("button", { name: "Publier" }).click();
	await expect(hugo.getByText("Plusieurs structures répondent à ce nom").first()).toBeVisible();
	await source.fill("ferme des grands pres");
	await hugo.getByRole("button", { name: "Publier" }).click();
	await expect(hugo.getByText("est en ligne")).toBeVisible();
	await expect(hugo.getByRole("link", { name: "Ferme des Grands Prés" }).first()).toBeVisible();
});

test("an animator changes what her territory calls a short circuit, and only there badges follow", async ({
	browser,
	watch,
}) => {
	const title = "Carottes de Joncherey, au détail"; // 6.6 km from Delle, through one relay
	const badge = (page: Page) => found(page, title).getByRole("group");
	const nadia = await enter(browser, watch, "nadia");
	const mathilde = await enter(browser, watch, "mathilde");
	const look = async (page: Page, place: string) => {
		await page.goto(`/recherche?q=carottes&lieu=${place}&rayon=50`);
		await badge(page).getByText("Pourquoi ?").click();
	};
	await look(nadia, "Delle");
	await expect(badge(nadia)).toContainText("Circuit court");
	await expect(badge(nadia)).toContainText("moins de 100 km");

	const ines = await enter(browser, watch, "ines");
	await ines.goto("/");
	await ines.locator("summary", { hasText: "Menu de" }).click();
	await ines.getByRole("link", { name: "Règles du circuit court" }).click();
	await ines.getByRole("link", { name: /Sud Territoire/ }).click();
	await expect(
		ines.getByText("Ce territoire suit la règle d’un territoire plus large."),
	).toBeVisible();
	await ines.getByLabel("Intermédiaires au plus").fill("1");
	await ines.getByLabel("Moins de (km)").fill("5");
	await ines.getByLabel("Pourquoi ce changement").fill("Essai voté en comité");
	await ines.getByRole("button", { name: "Mettre en vigueur" }).click();
	await expect(ines.getByText("La nouvelle règle est en vigueur.")).toBeVisible();
	await expect(ines.getByRole("heading", { name: /^Version 1, depuis le/ })).toBeVisible();
	await expectAccessible(ines);

	await look(nadia, "Delle");
	await expect(badge(nadia)).toContainText("Pas un circuit court");
	await expect(badge(nadia)).toContainText("6,6 km à vol d’oiseau (moins de 5 km)");
	await expect(badge(nadia)).toContainText(/Règle de .*Sud Territoire, version 1/);
	await look(mathilde, "Montbéliard");
	await expect(badge(mathilde)).toContainText("Circuit court");
	await expect(badge(mathilde)).toContainText("moins de 100 km");

	await ines.getByLabel("Moins de (km)").fill("100");
	await ines.getByLabel("Pourquoi ce changement").fill("Fin de l’essai");
	await ines.getByRole("button", { name: "Mettre en vigueur" }).click();
	await expect(ines.getByRole("heading", { name: /^Version 2, depuis le/ })).toBeVisible();
	await look(nadia, "Delle");
	await expect(badge(nadia)).toContainText("version 2");
	await expect(badge(nadia)).not.toContainText("Pas un circuit court");

	// a buyer has no say in it, and does not find the page
	const rules = ines.url();
	const answer = await nadia.goto(rules);
	expect(answer?.status()).toBe(404);
});

/** Posts carrots bought from somebody, who is named as `nameSource` does, and asks for their publication. */
async function resellCarrots(
	page: Page,
	title: string,
	nameSource: () => Promise<void>,
): Promise<void> {
	await page.goto("/offres/nouvelle");
	await page.getByRole("combobox", { name: "Produit ou service" }).fill("carotte");
	await page.getByLabel("Titre").fill(title);
	await page.getByRole("button", { name: "Continuer" }).click();
	await page.getByLabel("Quantité").fill("10");
	await page.getByLabel("Unité").selectOption({ label: "kg" });
	await page.getByRole("button", { name: "Continuer" }).click();
	await page.getByText("Revendu pour une autre structure").click();
	await nameSource();
	await page.getByRole("button", { name: "Publier" }).click();
}
