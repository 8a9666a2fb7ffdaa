import { expect, expectAccessible, followMail, signIn, test } from "#test/support/journey.ts";

test("somebody new opens an account, by the link in her mail", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "Se connecter" }).first().click();
	await page.getByRole("link", { name: "Créer un compte" }).click();
	await expectAccessible(page);

	await page.getByLabel("Votre nom").fill("Odile Nouvelle");
	await page.getByLabel("Adresse e-mail").fill("odile@village.example");
	await page.getByLabel("Mot de passe", { exact: true }).fill("les prés sont verts");
	await page.getByRole("button", { name: "Créer mon compte" }).click();
	await expect(page.getByRole("heading", { name: "Regardez vos e-mails" })).toBeVisible();

	// before the link is followed, the right password is not enough
	await page.goto("/connexion");
	await page.getByLabel("Adresse e-mail").fill("odile@village.example");
	await page.getByLabel("Mot de passe", { exact: true }).fill("les prés sont verts");
	await page.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
	await expect(page.getByText("n’est pas encore confirmée").first()).toBeVisible();

	await followMail(page, "odile@village.example");
	await page.getByRole("button", { name: "Confirmer mon adresse" }).click();
	await expect(page.getByText("Votre adresse est confirmée")).toBeVisible();
	await expect(page.getByRole("heading", { name: "Mon espace" })).toBeVisible();
	await expectAccessible(page);
});

test("a wrong password says so and loses nothing else", async ({ page }) => {
	await page.goto("/connexion");
	await page.getByLabel("Adresse e-mail").fill("theo@village.example");
	await page.getByLabel("Mot de passe", { exact: true }).fill("pas le bon du tout");
	await page.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
	await expect(page.getByText("Adresse ou mot de passe incorrect.").first()).toBeVisible();
	await expect(page.getByLabel("Adresse e-mail")).toHaveValue("theo@village.example");
	await expectAccessible(page);
});

test("the site speaks English to whoever asks, and remembers", async ({ page }) => {
	await page.goto("/connexion");
	await page.getByRole("button", { name: "English" }).click();
	await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
	await page.goto("/");
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("one's account: profile, devices, data", async ({ page }) => {
	await signIn(page, "elise@village.example", "circuit-court");
	await page.goto("/compte");
	await expectAccessible(page);
	await page.getByRole("link", { name: "Mot de passe et appareils" }).click();
	await expect(page.getByText("cet appareil")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Mes données" }).click();
	const download = page.waitForEvent("download");
	await page.getByRole("link", { name: "Télécharger mes données" }).click();
	expect((await download).suggestedFilename()).toBe("maillage-mes-donnees.json");
	await expectAccessible(page);
});
