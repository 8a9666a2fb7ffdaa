import { enter, expect, test } from "#test/support/journey.ts";

test("on her own land a producer takes the position of her phone; refused, she writes it", async ({
	browser,
	watch,
}) => {
	const page = await enter(browser, watch, "elise", {
		geolocation: { latitude: 47.51234, longitude: 6.98765, accuracy: 12 },
		viewport: { width: 390, height: 844 },
	});
	await page.goto("/structures/moulin-des-allaines/modifier");
	await page.getByText("Position exacte").click();
	await page.getByRole("button", { name: "J’y suis" }).click();
	await expect(page.getByText("Cet appareil ne dit pas où il est")).toBeVisible();
	await expect(page.getByLabel("Latitude")).toHaveValue("");

	await page.context().grantPermissions(["geolocation"]);
	await page.getByRole("button", { name: "J’y suis" }).click();
	await expect(page.getByText("à 12 m près")).toBeVisible();
	await expect(page.getByLabel("Latitude")).toHaveValue("47.51234");
	await page.getByRole("button", { name: "Enregistrer" }).click();
	await expect(page.getByRole("heading", { name: "Moulin des Allaines" })).toBeVisible();

	await page.goto("/structures/moulin-des-allaines/modifier");
	await page.getByText("Position exacte").click();
	await expect(page.getByLabel("Longitude")).toHaveValue(/^6[.,]98765$/);
});
