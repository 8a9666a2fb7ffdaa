import { expect, expectAccessible, test } from "#test/support/journey.ts";

test("the kit shows its pieces in both themes, and a form that is refused says where", async ({
	page,
}) => {
	await page.goto("/ui");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Le kit");
	const buttons = page.getByRole("button", { name: "Publier l’offre" });
	await expect(buttons).toHaveCount(2);
	const [light, dark] = await buttons.evaluateAll((all) =>
		all.map((button) => getComputedStyle(button).backgroundColor),
	);
	expect(light).not.toBe(dark);
	await expectAccessible(page);

	const email = page.getByLabel("Adresse e-mail").last();
	await email.fill("lea@");
	await page.getByRole("button", { name: "Envoyer et se faire refuser" }).click();
	const summary = page.getByRole("status").filter({ hasText: "il reste quelque chose à corriger" });
	await expect(summary.getByRole("link")).toHaveCount(2);
	await summary.getByRole("link", { name: /Adresse e-mail/ }).click();
	await expect(email).toHaveValue("lea@");
	await expect(email).toBeFocused();
});

test("a page that is not there says so, in its title too", async ({ page }) => {
	await page.goto("/introuvable");
	await expect(page).toHaveTitle("Cette page n’existe pas · Maillage");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");
	await expectAccessible(page);
});
