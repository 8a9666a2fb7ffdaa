/** What journeys share: a test that fails on any error in the browser, people who sign in, and axe. */
import AxeBuilder from "@axe-core/playwright";
import { type Browser, test as base, expect, type Page } from "@playwright/test";
import { PASSWORD, type VillagerKey, villagers } from "#db/village/people.ts";

export { expect };

export type Watched = { errors: string[]; watch: (page: Page) => Page };

export const test = base.extend<Watched>({
	errors: async ({ browserName }, use) => {
		const errors: string[] = [];
		await use(errors);
		expect(errors, `errors in ${browserName}`).toEqual([]);
	},
	watch: async ({ errors }, use) => {
		await use((page) => {
			page.on("pageerror", (error) => errors.push(error.message));
			page.on("console", (message) => {
				// a refused form answers 422, a page one may not see 404: the browser says so, we meant it
				const isAnswer = /status of 4(04|09|22)/.test(message.text());
				if (message.type() === "error" && !isAnswer) errors.push(message.text());
			});
			return page;
		});
	},
	page: async ({ page, watch }, use) => {
		await use(watch(page));
	},
});

/** Opens a browser of her own for a villager, who signed in before this began. */
export async function enter(
	browser: Browser,
	watch: Watched["watch"],
	key: VillagerKey,
	options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
	const context = await browser.newContext({ locale: "fr-FR", ...options });
	const page = watch(await context.newPage());
	const { email } = villagers[key];
	const answer = await page.request.post("/connexion", {
		form: { email, password: PASSWORD, back: "/" },
		headers: { Origin: String(test.info().project.use.baseURL) },
		maxRedirects: 0,
	});
	expect(answer.status(), `${key} signs in`).toBe(302);
	return page;
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
	await page.goto("/connexion");
	await page.getByLabel("Adresse e-mail").fill(email);
	await page.getByLabel("Mot de passe", { exact: true }).fill(password);
	await page.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
	await expect(page.getByText("Menu de")).toBeAttached();
}

/** Nothing serious for those who listen, do not see well or use no mouse. */
export async function expectAccessible(page: Page): Promise<void> {
	expect(await seriousFaults(page), `axe on ${page.url()}`).toEqual([]);
}

/** What axe finds serious in a page, of all it looks at or of `rules` only. */
export async function seriousFaults(page: Page, rules?: string[]): Promise<string[]> {
	// what scrolls under the header is not hidden by it
	await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
	if (rules) axe.withRules(rules);
	else axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
	const { violations } = await axe.analyze();
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`);
}

/** Walks with Tab until the thing has the focus; a thing that never has it fails the test. */
export async function reach(
	page: Page,
	role: "link" | "button" | "checkbox" | "combobox" | "radio" | "textbox",
	name: string | RegExp,
): Promise<void> {
	const wanted = page.getByRole(role, { name }).first();
	await expect(wanted).toBeVisible();
	for (let step = 0; step < 120; step++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`Tab never reaches ${role} "${name}"`);
}

/** The path of the link in the last mail to somebody, read where mails are read in development. */
export async function followMail(page: Page, address: string): Promise<void> {
	await expect(async () => {
		await page.goto("/dev/courrier");
		await expect(page.getByText(address).first()).toBeVisible({ timeout: 1000 });
	}).toPass();
	const mail = page.locator("main div").filter({ hasText: address }).last();
	await mail.locator("xpath=..").getByRole("link").first().click();
}
