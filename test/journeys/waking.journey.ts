import { expect, test } from "#test/support/journey.ts";

test("somebody who types while the page wakes up breaks nothing", async ({ page }) => {
	await page.addInitScript(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			document.activeElement?.dispatchEvent(
				new KeyboardEvent("keydown", { key: "a", bubbles: true }),
			);
			port2.postMessage(null);
		};
		port2.postMessage(null);
	});
	await page.goto("/connexion");
	await page.waitForFunction(() => "__remixRouter" in window);
	await page.getByLabel("Adresse e-mail").fill("lea@village.example");
	await expect(page.getByLabel("Adresse e-mail")).toHaveValue("lea@village.example");
});
