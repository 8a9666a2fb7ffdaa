import type { Browser, Page } from "@playwright/test";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";
import { idOf } from "#db/village/keys.ts";
import type { VillagerKey } from "#db/village/people.ts";
import { enter, expect, seriousFaults, test, type Watched } from "#test/support/journey.ts";

test.describe.configure({ mode: "parallel" });

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

const carrots = idOf("carottes-des-grands-pres");
const need = idOf("besoin-carottes-cantine");
const tomme = idOf("tomme-du-moulin");
const thread = idOf("cantine-et-moulin");

/** What each person opens; her own things, as far as they go. */
const walks = {
	visitor: [
		"/",
		"/recherche",
		"/recherche?vue=carte&lieu=Delle&rayon=20",
		"/recherche?type=besoins",
		"/recherche?type=structures&q=ferme",
		"/recherche?q=rhinoceros",
		`/offres/${carrots}`,
		`/besoins/${need}`,
		"/structures/ferme-des-grands-pres",
		"/structures/fromagerie-du-larmont",
		"/structures/fromagerie-du-larmont/preuve?jeton=perdu",
		"/structures/fromagerie-du-larmont/retrait",
		"/retrait?jeton=perdu",
		"/inscription",
		"/courrier-envoye",
		"/verification?jeton=perdu",
		"/connexion",
		"/lien-de-connexion",
		"/lien?jeton=perdu",
		"/mot-de-passe-oublie",
		"/nouveau-mot-de-passe?jeton=perdu",
		"/desabonnement",
		"/accessibilite",
		"/sources",
		"/vos-donnees",
		"/dev/courrier",
		"/dev/vide",
		"/hors-ligne",
		"/ui",
		"/nulle-part",
	],
	marc: [
		"/",
		"/proposer",
		"/mon-espace",
		"/offres/nouvelle",
		`/offres/${tomme}`,
		`/offres/${tomme}/quoi`,
		`/offres/${tomme}/conditions`,
		`/offres/${tomme}/verification`,
		`/offres/${tomme}/photos`,
		"/structures/nouvelle",
		"/structures/ferme-du-moulin",
		"/structures/ferme-du-moulin/modifier",
		"/structures/ferme-du-moulin/photos",
		"/structures/ferme-du-moulin/membres",
		"/structures/fromagerie-du-larmont/revendication",
		"/invitation?jeton=perdu",
		"/conversations",
		`/conversations/${thread}`,
		"/conversations/nouvelle?structure=le-pain-dhugo",
		"/conversations/nouvelle?structure=ferme-du-moulin",
		"/compte",
		"/compte/securite",
		"/compte/donnees",
		"/administration",
	],
	nadia: [
		"/besoins/nouveau",
		`/besoins/${need}`,
		`/besoins/${need}/quoi`,
		`/besoins/${need}/conditions`,
		`/besoins/${need}/verification`,
		`/besoins/${need}/photos`,
		`/besoins/${need}/publication`,
	],
	aline: ["/structures/ferme-des-grands-pres/membres"],
	ines: ["/imports", "/imports/nouveau", "/demandes", "/territoires", "/mon-espace"],
	claire: [
		"/administration",
		"/administration/produits",
		"/administration/produits?q=chou",
		"/administration/produits/nouveau",
		"/administration/produits/carotte",
		"/administration/labels",
		"/administration/labels/nouveau",
		"/administration/labels/ab",
		"/administration/responsables",
		"/territoires?q=belfort",
		"/imports",
		"/demandes",
	],
} satisfies Partial<Record<VillagerKey | "visitor", string[]>>;

type Walker = keyof typeof walks;

/** Pages that only the walk itself can find. */
const found = ["/imports/:id", "/imports/:id/colonnes", "/territoires/:id/circuit-court"];

for (const who of Object.keys(walks) as Walker[])
	test(`every page of ${who} reads well, wide and narrow, by day and by night`, async ({
		browser,
		watch,
	}) => {
		test.setTimeout(180_000);
		const page = await open(browser, watch, who);
		const faults: string[] = [];
		for (const path of walks[who]) {
			await page.setViewportSize(desk);
			await page.goto(path);
			faults.push(...(await faultsOf(page, path)));
		}
		expect(faults).toEqual([]);
	});

test("the pages an import goes through, and a territory's rules, read well too", async ({
	browser,
	watch,
}) => {
	const page = await open(browser, watch, "ines");
	await page.goto("/territoires");
	await page.getByRole("main").getByRole("link").first().click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Circuit court : règle de");
	const faults = await faultsOf(page, "rules");
	await page.setViewportSize(desk);
	await page.goto("/imports/nouveau");
	await page.getByLabel("Fichier").setInputFiles({
		name: "fermes.csv",
		mimeType: "text/csv",
		buffer: Buffer.from("Nom;Code postal;Commune\nFerme des Essais;90100;Delle\nSans lieu;;\n"),
	});
	await page.getByLabel("D’où vient-il ?").fill("Pages de l’annuaire");
	await page.getByRole("button", { name: "Lire le fichier" }).click();
	await expect(page).toHaveURL(/colonnes$/);
	faults.push(...(await faultsOf(page, "columns")));
	await page.setViewportSize(desk);
	await page.getByRole("button", { name: "Vérifier les lignes" }).click();
	await expect(page.getByRole("table")).toContainText("Sans lieu");
	faults.push(...(await faultsOf(page, "import")));
	expect(faults).toEqual([]);
});

test("no page of the site is left out", () => {
	const walked = new Set(
		Object.values(walks)
			.flat()
			.map((path) => path.split("?")[0] ?? ""),
	);
	const left = pagesOf(routes as RouteConfigEntry[]).filter(
		(pattern) => !found.includes(pattern) && ![...walked].some((path) => fits(pattern, path)),
	);
	expect(left).toEqual([]);
});

async function open(browser: Browser, watch: Watched["watch"], who: Walker): Promise<Page> {
	const options = { reducedMotion: "reduce", viewport: desk } as const;
	if (who !== "visitor") return enter(browser, watch, who, options);
	return watch(await (await browser.newContext({ locale: "fr-FR", ...options })).newPage());
}

/** What is wrong with a page: for those who listen or see little, in its head, on a phone, in the dark. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
	const faults = await seriousFaults(page);
	const titles = await page.locator("h1").count();
	if (titles !== 1) faults.push(`${titles} h1`);
	faults.push(...(await faultsOfTitle(page)));
	await page.setViewportSize(phone);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	if (width > phone.width) faults.push(`${width} px wide on a phone`);
	await page.emulateMedia({ colorScheme: "dark" });
	await page.waitForFunction(() =>
		document.getAnimations().every((one) => !(one instanceof CSSTransition)),
	);
	faults.push(
		...(await seriousFaults(page, ["color-contrast", "target-size"])).map(
			(fault) => `phone, dark: ${fault}`,
		),
	);
	await page.emulateMedia({ colorScheme: "light" });
	return faults.map((fault) => `${path}: ${fault}`);
}

/** A window is called as its page is; only a page that failed is called by its failure. */
async function faultsOfTitle(page: Page): Promise<string[]> {
	const [title, heading] = [await page.title(), await page.locator("h1").first().innerText()];
	const isOurs = /\S · Maillage$|^Maillage/.test(title);
	const isFailure = title.startsWith("Quelque chose s’est mal passé");
	return isOurs && (!isFailure || title.startsWith(heading)) ? [] : [`title « ${title} »`];
}

/** The patterns of all pages: what a component answers, not what only takes a form or gives a file. */
function pagesOf(entries: RouteConfigEntry[], base = ""): string[] {
	return entries.flatMap(({ path, file, index, children = [] }) => {
		const pattern = index || path === undefined ? base || "/" : `${base}/${path}`;
		const own = file.endsWith(".tsx") ? [pattern] : [];
		return [...own, ...pagesOf(children, pattern === "/" ? "" : pattern)];
	});
}

function fits(pattern: string, path: string): boolean {
	if (path === pattern) return true;
	const shape = pattern.replace(/:\w+/g, "[^/]+").replace("*", "nulle-part");
	return new RegExp(`^${shape}$`).test(path) && !(/:\w+$/.test(pattern) && isNew(path));
}

/** Where a new thing is made stands where its id would. */
function isNew(path: string): boolean {
	return /\/(nouvelle|nouveau)$/.test(path);
}
