import fc from "fast-check";
import { expect, test } from "vitest";
import {
	actorOf,
	requireActor,
	requireAdministrator,
	requireAnimator,
	safePath,
} from "#app/web/session.server.ts";
import type { VillagerKey } from "#db/village/people.ts";
import { contextOf, requestOf, SITE } from "#test/support/request.ts";
import { villager } from "#test/support/village.ts";

/** Where a browser on our site goes when it is redirected to `path`. */
function destination(path: string): URL {
	return new URL(path, `${SITE}/connexion`);
}

test.each([
	"/",
	"/mon-espace",
	"/recherche?q=pommes%20de%20terre&mois=9,10#carte",
	"/structures/l-epicerie-d-en-face",
	"/recherche?retour=https://ailleurs.example/",
	"/@lea/:id;v=1",
])("%s leads where it says", (path) => {
	expect(safePath(path)).toBe(path);
});

const nasty = [
	"https://ailleurs.example",
	"//ailleurs.example",
	"///ailleurs.example",
	"////ailleurs.example/x",
	"/\\ailleurs.example",
	"\\/ailleurs.example",
	"\\\\ailleurs.example",
	"/\t/ailleurs.example",
	"/\n/ailleurs.example",
	"\t//ailleurs.example",
	" //ailleurs.example",
	"/.//ailleurs.example",
	"/..//ailleurs.example",
	"/x/..//ailleurs.example",
	"/x/%2e%2e//ailleurs.example",
	"/./\\ailleurs.example",
	"/.\\/ailleurs.example",
	"javascript:alert(1)",
	"data:text/html,x",
	"//user@ailleurs.example",
	"/\\/\\ailleurs.example",
	"//inside.invalid/x",
	"http://inside.invalid@ailleurs.example",
	"mon-espace",
	"",
];

test.each(nasty)("%j does not lead out of the site", (path) => {
	const safe = safePath(path);
	expect(safe).toMatch(/^\/(?![/\\])/);
	expect(destination(safe).origin).toBe(SITE);
});

test("nothing that is no text leads anywhere but home", () => {
	expect(safePath(null)).toBe("/");
	expect(safePath(new File(["/x"], "x"))).toBe("/");
});

test("whatever it is made of, no path leads out of the site, and a safe one stays as it is", () => {
	const piece = fc.constantFrom(
		"/",
		"\\",
		".",
		"..",
		"%2e",
		"%2f",
		"@",
		":",
		"?",
		"#",
		"\t",
		"\n",
		" ",
		"a.example",
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const safe = safePath(pieces.join(""));
			expect(destination(safe).origin).toBe(SITE);
			expect(safePath(safe)).toBe(safe);
		}),
		{ numRuns: 2000 },
	);
});

test("a signed-in person acts in her own name, in the language of her request", async () => {
	const request = await requestOf("/", { as: "lea", headers: { "Accept-Language": "en" } });
	const actor = await actorOf(request, contextOf());
	expect(actor).toMatchObject({ personId: (await villager("lea")).personId, locale: "en" });
});

test("a visitor is nobody, and is sent to sign in and back", async () => {
	const visit = await requestOf("/structures/nouvelle?siret=1&retour=/x");
	expect(await actorOf(visit, contextOf())).toMatchObject({
		personId: null,
		isAdministrator: false,
	});
	expect(await whereSent(requireActor(visit, contextOf()))).toBe(
		"/connexion?retour=%2Fstructures%2Fnouvelle%3Fsiret%3D1%26retour%3D%2Fx",
	);
});

test.each([
	[`${SITE}/offres/nouvelle?x=1`, "/offres/nouvelle?x=1"],
	["https://ailleurs.example/offres", "/"],
	["pas une adresse", "/"],
	["", "/"],
])("a form sent without a session leads back to where it was, %j", async (referer, back) => {
	const headers = { Referer: referer };
	const post = await requestOf("/structures/x/membres", {
		form: { email: "a@b.example" },
		headers,
	});
	expect(await whereSent(requireActor(post, contextOf()))).toBe(
		`/connexion?retour=${encodeURIComponent(back)}`,
	);
});

async function whereSent(refused: Promise<unknown>): Promise<string | null> {
	return refused.then(
		() => null,
		(thrown) => (thrown instanceof Response ? thrown.headers.get("Location") : String(thrown)),
	);
}

test("the pages of administration and animation are not found by the others", async () => {
	const open = async (key: VillagerKey, door: typeof requireAdministrator) =>
		door(await requestOf("/", { as: key }), contextOf()).then(
			() => "open",
			(thrown) => thrown.init?.status,
		);
	expect(await open("claire", requireAdministrator)).toBe("open");
	for (const key of ["ines", "lea", "victor"] as const)
		expect(await open(key, requireAdministrator)).toBe(404);
	for (const key of ["claire", "ines"] as const)
		expect(await open(key, requireAnimator)).toBe("open");
	for (const key of ["lea", "victor"] as const) expect(await open(key, requireAnimator)).toBe(404);
});
