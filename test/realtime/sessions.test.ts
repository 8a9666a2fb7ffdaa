import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { action as askReset } from "#app/routes/account/forgotten-password.tsx";
import { action as reset } from "#app/routes/account/reset-password.tsx";
import { action as endSession } from "#app/routes/account/session.ts";
import { action as signOut } from "#app/routes/account/sign-out.ts";
import { db } from "#db/client.server.ts";
import { sessions } from "#db/schema/index.ts";
import { villagers } from "#db/village/people.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo } from "#test/support/mails.ts";
import { newCookieOf, visit } from "#test/support/request.ts";
import { type Browser, heard, type SocketServer, serveSockets } from "#test/support/socket.ts";
import { villager } from "#test/support/village.ts";

let server: SocketServer;

beforeAll(async () => {
	server = await serveSockets();
});
afterAll(() => server.stop());

async function connected(cookie: string): Promise<Browser> {
	const browser = server.open({ Cookie: cookie });
	const greeted = heard(browser, "unread:changed");
	browser.connect();
	await greeted;
	return browser;
}

async function comesBack(browser: Browser): Promise<string> {
	const greeted = heard(browser, "unread:changed").then(() => "connected");
	browser.connect();
	return greeted.catch((refused: Error) => refused.message);
}

test("signing out closes every socket of a person; only those still signed in come back", async () => {
	const [phone, desk] = [await newCookieOf("lea"), await newCookieOf("lea")];
	const [onPhone, onDesk] = [await connected(phone), await connected(desk)];
	const closed = Promise.all([heard(onPhone, "disconnect"), heard(onDesk, "disconnect")]);
	const { disconnect } = server;
	const ended = await visit(signOut, "/deconnexion", {
		as: { cookie: phone },
		form: {},
		disconnect,
	});
	expect(ended).toMatchObject({ status: 302 });
	expect(await closed).toEqual(["io server disconnect", "io server disconnect"]);
	expect(await comesBack(onPhone)).toBe("signed-out");
	expect(await comesBack(onDesk)).toBe("connected");
});

test("ending the session of a lost device closes its socket for good", async () => {
	const lost = await newCookieOf("marc");
	const { personId } = await villager("marc");
	const [session] = await db.select().from(sessions).where(eq(sessions.personId, personId));
	const device = await connected(lost);
	const closed = heard(device, "disconnect");
	const params = { id: session?.id ?? "" };
	const { disconnect } = server;
	await visit(endSession, "/compte/securite/x", { as: "marc", params, form: {}, disconnect });
	await closed;
	expect(await comesBack(device)).toBe("signed-out");
});

test("a password chosen anew closes the sockets of whoever used the old one", async () => {
	const { email } = villagers.hugo;
	const stolen = await connected(await newCookieOf("hugo"));
	await visit(askReset, "/mot-de-passe-oublie", { form: { email } });
	await jobsDone();
	const link = new URL(await linkMailedTo(email), "http://localhost");
	const form = { token: link.searchParams.get("jeton") ?? "", password: "un nouveau mot" };
	const { disconnect } = server;
	const wrong = { ...form, token: "made-up" };
	expect(await visit(reset, "/nouveau-mot-de-passe", { form: wrong, disconnect })).toMatchObject({
		status: 422,
	});
	const closed = heard(stolen, "disconnect");
	await visit(reset, "/nouveau-mot-de-passe", { form, disconnect });
	await closed;
	expect(await comesBack(stolen)).toBe("signed-out");
});
