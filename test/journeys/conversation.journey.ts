import type { Page, WebSocketRoute } from "@playwright/test";
import { idOf } from "#db/village/keys.ts";
import { PASSWORD, villagers } from "#db/village/people.ts";
import { enter, expect, expectAccessible, followMail, test } from "#test/support/journey.ts";

const carrots = `/offres/${idOf("carottes-des-grands-pres")}`;
const leeks = `/conversations/${idOf("auberge-et-grands-pres")}`;
const log = (page: Page) => page.getByRole("log");
const write = (page: Page) => page.getByLabel("Votre message");

test("a cook writes to a grower, who sees it live and answers; both keep it, nobody else sees it", async ({
	browser,
	watch,
}) => {
	const nadia = await enter(browser, watch, "nadia");
	const lea = await enter(browser, watch, "lea");
	await lea.goto("/");
	const before = await unreadBy(lea);

	await nadia.goto(carrots);
	await nadia.getByRole("link", { name: "Écrire" }).click();
	await expect(nadia.getByRole("heading", { level: 1 })).toHaveText(
		"Écrire à Ferme des Grands Prés",
	);
	await expect(nadia.getByText("Carottes des sables, en caisses de 10 kg")).toBeVisible();
	await expectAccessible(nadia);
	await write(nadia).fill("Bonjour, 45 kg par semaine pour la cantine, c'est possible ?");
	await nadia.getByRole("button", { name: "Envoyer" }).click();
	await expect(log(nadia)).toContainText("45 kg par semaine");
	const thread = new URL(nadia.url()).pathname;

	// her badge, then the conversation, without reloading anything
	await expect.poll(() => unreadBy(lea)).toBeGreaterThan(before);
	await lea
		.getByRole("link", { name: /Conversations/ })
		.first()
		.click();
	await expect(lea.getByRole("link", { name: /Cantine des Tilleuls/ }).first()).toBeVisible();
	await expectAccessible(lea);
	await lea
		.getByRole("link", { name: /Cantine des Tilleuls/ })
		.first()
		.click();
	await expect(log(lea)).toContainText("45 kg par semaine");
	await expect(log(nadia)).toContainText("Lu");

	await write(lea).fill("Oui, dès mardi.\nVoir https://village.example/carottes !");
	await write(lea).press("Control+Enter");
	await expect(log(nadia)).toContainText("Oui, dès mardi.");
	await expect(
		log(nadia).getByRole("link", { name: "https://village.example/carottes" }),
	).toBeVisible();
	await expect(log(lea)).toContainText("Lu");

	for (const page of [nadia, lea]) {
		await page.reload();
		await expect(log(page)).toContainText("45 kg par semaine");
		await expect(log(page)).toContainText("Oui, dès mardi.");
		await expectAccessible(page);
	}

	const paul = await enter(browser, watch, "paul");
	const answer = await paul.goto(thread);
	expect(answer?.status()).toBe(404);
	await expect(paul.getByText("45 kg par semaine")).toHaveCount(0);
});

test("what is written while the network is down leaves when it is back, and what was said is caught up", async ({
	browser,
	watch,
}) => {
	const paul = await enter(browser, watch, "paul");
	// a browser says that its network is down, which is what we asked for
	const lea = await enter(browser, (page) => page, "lea");
	const line = await tapLine(lea);
	for (const page of [paul, lea]) await page.goto(leeks);
	await write(paul).fill("Les poireaux sont arrivés.");
	await write(paul).press("Control+Enter");
	await expect(log(lea)).toContainText("Les poireaux sont arrivés.");

	// what her reading set off has come back to her page before the line is cut
	await expect(log(paul)).toContainText(/Les poireaux sont arrivés\..*Lu/s);
	for (let trips = 0; trips < 3; trips++) await lea.evaluate(() => fetch("/sante"));
	const mend = await line.cut();
	await write(lea).fill("Écrit au fond du champ.");
	await write(lea).press("Control+Enter");
	await expect(log(lea)).toContainText(/Écrit au fond du champ\..*(Envoi…|En attente du réseau)/s);
	await write(paul).fill("Dit pendant la coupure.");
	await write(paul).press("Control+Enter");
	await expect(log(paul).getByText("Dit pendant la coupure.")).toBeVisible();
	await expect(log(paul)).not.toContainText("Envoi…");
	await expect(log(lea)).not.toContainText("Dit pendant la coupure.");

	mend();
	await expect(log(lea)).toContainText("Dit pendant la coupure.");
	await expect(log(paul)).toContainText("Écrit au fond du champ.");
	await expect(log(lea)).not.toContainText("En attente du réseau");
});

test("a draft waits on the device, and Enter sends when one chose so", async ({
	browser,
	watch,
}) => {
	const paul = await enter(browser, watch, "paul");
	await paul.goto(leeks);
	await paul.getByLabel("Entrée envoie").check();
	await write(paul).fill("Commencé puis laissé");
	await paul.goto("/conversations");
	await paul.goto(leeks);
	await expect(write(paul)).toHaveValue("Commencé puis laissé");
	await expect(paul.getByLabel("Entrée envoie")).toBeChecked();
	await write(paul).press("End");
	await write(paul).press("Shift+Enter");
	await write(paul).pressSequentially("sur deux lignes");
	await write(paul).press("Enter");
	await expect(log(paul)).toContainText("Commencé puis laissé\nsur deux lignes");
	await expect(write(paul)).toHaveValue("");
	await paul.reload();
	await expect(write(paul)).toHaveValue("");
});

test("an absent person is told by e-mail, and the link leads her to the thread by the sign-in page", async ({
	browser,
	watch,
}) => {
	const samira = await enter(browser, watch, "samira");
	await samira.goto("/structures/rucher-des-etangs");
	await samira.getByRole("link", { name: "Écrire" }).click();
	await write(samira).fill("Vingt pots de miel pour l'épicerie ?");
	await samira.getByRole("button", { name: "Envoyer" }).click();
	await expect(log(samira)).toContainText("Vingt pots");

	const { email } = villagers.yvette;
	const yvette = watch(await (await browser.newContext({ locale: "fr-FR" })).newPage());
	await followMail(yvette, email);
	await yvette.getByLabel("Adresse e-mail").fill(email);
	await yvette.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
	await yvette.getByRole("main").getByRole("button", { name: "Se connecter" }).click();
	await expect(log(yvette)).toContainText("Vingt pots de miel");
	await expect(log(samira)).toContainText("Lu");
});

test("without script one reads, writes a first message, answers, and is told what is wrong", async ({
	browser,
	watch,
}) => {
	const nadia = await enter(browser, watch, "nadia", { javaScriptEnabled: false });
	await nadia.goto(`/conversations/nouvelle?structure=le-pain-dhugo`);
	await write(nadia).fill("Bonjour Hugo, du pain pour jeudi ?");
	await nadia.getByRole("button", { name: "Envoyer" }).click();
	await expect(nadia).toHaveURL(/\/conversations\/[0-9a-f-]{36}#bottom$/);
	await expect(log(nadia)).toContainText("du pain pour jeudi");
	await write(nadia).fill("Trente, s'il vous plaît.");
	await nadia.getByRole("button", { name: "Envoyer" }).click();
	await expect(log(nadia)).toContainText("Trente, s'il vous plaît.");
	await expect(log(nadia)).toContainText("Envoyé");

	// the other side, without script either: the badge, the thread, the answer, and nadia is told it was read
	const hugo = await enter(browser, watch, "hugo", { javaScriptEnabled: false });
	await hugo.goto("/");
	expect(await unreadBy(hugo)).toBeGreaterThan(0);
	await hugo.goto("/conversations");
	await hugo.getByRole("link", { name: /Cantine des Tilleuls/ }).click();
	await expect(log(hugo)).toContainText("Trente, s'il vous plaît.");
	await write(hugo).fill("Ce sera prêt à six heures.");
	await hugo.getByRole("button", { name: "Envoyer" }).click();
	await expect(log(hugo)).toContainText("Ce sera prêt à six heures.");
	await hugo.goto("/");
	expect(await unreadBy(hugo)).toBe(0);
	await nadia.reload();
	await expect(log(nadia)).toContainText("Ce sera prêt à six heures.");
	await expect(log(nadia)).toContainText("Lu");
	await write(nadia).fill("   ");
	await nadia.getByRole("button", { name: "Envoyer" }).click();
	await expect(nadia.getByText("À remplir : cette réponse est nécessaire.")).toBeVisible();
});

/** Holds the wires of a browser: once cut, what is open closes and nothing passes until it is mended. */
async function tapLine(page: Page): Promise<{ cut: () => Promise<() => void> }> {
	let isCut = false;
	const open: WebSocketRoute[] = [];
	await page.context().route("**", (route) => (isCut ? route.abort() : route.continue()));
	await page.context().routeWebSocket("**", (socket) => {
		if (isCut) return void socket.close();
		socket.connectToServer();
		open.push(socket);
	});
	return {
		cut: async () => {
			isCut = true;
			await Promise.all(open.splice(0).map((socket) => socket.close()));
			return () => {
				isCut = false;
			};
		},
	};
}

/** What the badge of the header says. */
async function unreadBy(page: Page): Promise<number> {
	const said = page.getByRole("banner").getByText(/messages? non lus?/);
	return (await said.count()) === 0 ? 0 : Number.parseInt(await said.innerText(), 10);
}
