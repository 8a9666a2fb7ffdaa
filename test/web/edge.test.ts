/** The small things every page leans on: language, announcements, the place one looks from, the mailbox. */
import { expect, test } from "vitest";
import { visitor } from "#app/domain/actor.ts";
import { absolute } from "#app/web/absolute.server.ts";
import { redirectWith, takeFlash } from "#app/web/flash.server.ts";
import { chooseLocale, messagesFor, rememberLocale } from "#app/web/locale.server.ts";
import { mailsAreReadable } from "#app/web/mailbox.server.ts";
import { rememberViewpoint, viewpointOf } from "#app/web/viewpoint.server.ts";
import { contextOf, cookieIn, requestOf, SITE } from "#test/support/request.ts";
import { villager } from "#test/support/village.ts";

function asking(headers: Record<string, string>): Request {
	return new Request(SITE, { headers });
}

test.each([
	[{}, "fr"],
	[{ "Accept-Language": "en-GB,fr;q=0.8" }, "en"],
	[{ "Accept-Language": "de-DE, en;q=0.7, fr;q=0.3" }, "en"],
	[{ "Accept-Language": "fr-CH, en" }, "fr"],
	[{ "Accept-Language": "de" }, "fr"],
	[{ "Accept-Language": "fr", Cookie: "x=1; langue=en" }, "en"],
	[{ "Accept-Language": "en", Cookie: "langue=fr" }, "fr"],
	[{ "Accept-Language": "en", Cookie: "langue=klingon" }, "en"],
	[{ Cookie: "malangue=en" }, "fr"],
])("a browser that says %j is spoken to in %s", (headers, locale) => {
	expect(chooseLocale(asking(headers))).toBe(locale);
});

test("the language chosen is remembered", () => {
	const cookie = rememberLocale("en");
	expect(cookie).toMatch(/; Path=\/; .*SameSite=Lax; HttpOnly/);
	const next = asking({ Cookie: cookie.split(";")[0] ?? "", "Accept-Language": "fr" });
	expect(chooseLocale(next)).toBe("en");
	expect(messagesFor(next).account.signedOut).not.toBe(messagesFor(asking({})).account.signedOut);
});

test("what was done is said on the next page, once", async () => {
	const headers = new Headers({ "Set-Cookie": "other=1" });
	const say = () => "C'est fait : « voilà » €";
	const response = await redirectWith(asking({}), "/compte", say, headers);
	expect([response.status, response.headers.get("Location")]).toEqual([302, "/compte"]);
	expect(response.headers.getSetCookie()).toHaveLength(2);
	expect(response.headers.getSetCookie()[1]).toMatch(/HttpOnly/);

	const first = await takeFlash(asking({ Cookie: cookieIn(response.headers) }));
	expect(first.flash).toEqual({ text: "C'est fait : « voilà » €", tone: "done" });
	const after = cookieIn(new Headers(first.headers));
	expect(await takeFlash(asking({ Cookie: after }))).toEqual({ flash: null, headers: {} });
});

test("an announcement nobody made is not made", async () => {
	for (const cookie of ["annonce=", "annonce=garbage", "annonce=e30%3D", "annonce=%E0%A4%A"]) {
		const { flash } = await takeFlash(asking({ Cookie: cookie }));
		expect(flash).toBeNull();
	}
});

test("one looks from the place chosen last, else from one's organisation's, else from nowhere", async () => {
	const lea = await villager("lea");
	const chosen = rememberViewpoint("52269").split(";")[0] ?? "";
	expect(await viewpointOf(asking({ Cookie: chosen }), lea)).toMatchObject({ name: "Langres" });
	expect(await viewpointOf(asking({}), lea)).toMatchObject({ code: "90056", name: "Joncherey" });
	expect(await viewpointOf(asking({}), visitor())).toBeNull();
	expect(await viewpointOf(asking({ Cookie: "lieu=99999" }), visitor())).toBeNull();
	expect(rememberViewpoint("2A004")).toMatch(/^lieu=2A004; .*HttpOnly/);
});

test("mails are read in the site only by whoever sits at its machine", async () => {
	const at = (address: string, headers: Record<string, string> = {}, url = SITE) =>
		mailsAreReadable(new Request(url, { headers }), contextOf(address));
	for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) expect(at(address)).toBe(true);
	for (const address of ["192.0.2.1", "10.0.0.1", "::2", "1127.0.0.1", ""])
		expect(at(address)).toBe(false);
	expect(at("127.0.0.1", { "X-Forwarded-For": "192.0.2.1" })).toBe(false);
});

test("no name that leads to this machine opens its mails to a page from elsewhere", async () => {
	const rebound = await requestOf("/dev/courrier");
	expect(mailsAreReadable(rebound, contextOf("127.0.0.1"))).toBe(true);
	const elsewhere = new Request("http://ailleurs.example:3000/dev/courrier");
	expect(mailsAreReadable(elsewhere, contextOf("127.0.0.1"))).toBe(false);
});

test("what leaves the site has full addresses", () => {
	expect(absolute("/structures/x?y=1")).toBe(`${SITE}/structures/x?y=1`);
});
