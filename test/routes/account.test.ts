import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import * as activeOrganisation from "#app/routes/account/active-organisation.ts";
import * as followMagicLink from "#app/routes/account/follow-magic-link.tsx";
import * as forgottenPassword from "#app/routes/account/forgotten-password.tsx";
import * as language from "#app/routes/account/language.ts";
import * as magicLink from "#app/routes/account/magic-link.tsx";
import * as mailed from "#app/routes/account/mailed.tsx";
import * as ownData from "#app/routes/account/own-data.tsx";
import * as ownDataFile from "#app/routes/account/own-data-file.ts";
import * as profile from "#app/routes/account/profile.tsx";
import * as resetPassword from "#app/routes/account/reset-password.tsx";
import * as security from "#app/routes/account/security.tsx";
import * as session from "#app/routes/account/session.ts";
import * as signIn from "#app/routes/account/sign-in.tsx";
import * as signOut from "#app/routes/account/sign-out.ts";
import * as signUp from "#app/routes/account/sign-up.tsx";
import * as verifyEmail from "#app/routes/account/verify-email.tsx";
import * as mailbox from "#app/routes/dev/mailbox.tsx";
import { db } from "#db/client.server.ts";
import { people } from "#db/schema/index.ts";
import { PASSWORD, villagers } from "#db/village/people.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo, mailsTo } from "#test/support/mails.ts";
import { cookieIn, newCookieOf, visit } from "#test/support/request.ts";
import { organisation, villager } from "#test/support/village.ts";

const { email } = villagers.lea;

let addresses = 0;

/** Somewhere nobody has tried anything from. */
function newAddress(): string {
	addresses += 1;
	return `198.51.100.${addresses}`;
}

async function tokenMailedTo(address: string): Promise<string> {
	await jobsDone();
	const link = new URL(await linkMailedTo(address), "http://localhost");
	return link.searchParams.get("jeton") ?? "";
}

test("the right password leads where one was going, signed in", async () => {
	const form = {
		email: ` ${email.toUpperCase()} `,
		password: PASSWORD,
		back: "/offres/nouvelle?x=1",
	};
	const answer = await visit(signIn.action, "/connexion", { form });
	expect(answer).toMatchObject({ status: 302, location: "/offres/nouvelle?x=1" });
	const as = { cookie: cookieIn(answer.headers) };
	expect(await visit(profile.loader, "/compte", { as })).toMatchObject({ body: { email } });
});

test.each([
	"https://ailleurs.example",
	"//ailleurs.example",
	"/.//ailleurs.example",
	"/\\ailleurs.example",
])("nobody is led from signing in to %s", async (back) => {
	const form = { email, password: PASSWORD, back };
	expect((await visit(signIn.action, "/connexion", { form })).location).toBe("/");
	const page = `/connexion?retour=${encodeURIComponent(back)}`;
	expect((await visit(signIn.loader, page)).body["back"]).toBe("/");
	expect((await visit(signIn.loader, page, { as: "lea" })).location).toBe("/");
});

test("a wrong password comes back with the address, and without the password", async () => {
	const form = { email, password: "pas-le-bon-mot" };
	const answer = await visit(signIn.action, "/connexion", { form, address: newAddress() });
	expect(answer.status).toBe(422);
	expect(answer.form).toEqual({
		values: { email },
		errors: { password: [{ reason: "sign-in.wrong" }] },
	});
	expect(answer.headers.getSetCookie()).toEqual([]);
	const empty = await visit(signIn.action, "/connexion", { form: {}, address: newAddress() });
	expect(empty.form?.errors).toEqual({
		email: [{ reason: "required" }],
		password: [{ reason: "required" }],
	});
});

test("the eleventh wrong password in a row waits, whoever asks for it from wherever", async () => {
	const victim = villagers.bastien.email;
	const wrong = { email: victim, password: "pas-le-bon-mot" };
	for (let count = 0; count < 10; count++)
		expect(
			(await visit(signIn.action, "/connexion", { form: wrong, address: newAddress() })).status,
		).toBe(422);
	const form = { email: ` ${victim}`, password: PASSWORD };
	const eleventh = await visit(signIn.action, "/connexion", { form, address: newAddress() });
	expect(eleventh).toMatchObject({ status: 429, body: { code: "too-many" } });
	expect(eleventh.headers.get("Retry-After")).toMatch(/^\d+$/);
});

test("whoever knows her password signs in as often as she likes", async () => {
	const form = { email: villagers.elise.email, password: PASSWORD };
	const address = newAddress();
	for (let count = 0; count < 12; count++)
		expect((await visit(signIn.action, "/connexion", { form, address })).status).toBe(302);
});

test("signing up answers the same for a new address and a taken one", async () => {
	const fields = { name: "Odile Neuve", password: "un-mot-de-passe", back: "/mon-espace" };
	const fresh = "odile@village.example";
	const [asNew, asTaken] = [
		await visit(signUp.action, "/inscription", { form: { ...fields, email: fresh } }),
		await visit(signUp.action, "/inscription", { form: { ...fields, email } }),
	];
	const sameButFor = (address: string, answer: typeof asNew) => ({
		...answer,
		location: answer.location?.replace(encodeURIComponent(address), "…"),
		headers: [...answer.headers.keys()].sort(),
	});
	expect(sameButFor(email, asTaken)).toEqual(sameButFor(fresh, asNew));
	expect(asNew).toMatchObject({
		status: 302,
		location: expect.stringContaining("/courrier-envoye"),
	});
	await jobsDone();
	expect(await mailsTo(fresh)).toHaveLength(1);
	expect(await mailsTo(email)).toHaveLength(1);
});

test("asking for a link or a new password answers the same, account or not", async () => {
	const nobody = "personne@village.example";
	for (const { action } of [magicLink, forgottenPassword]) {
		const known = await visit(action, "/x", {
			form: { email: villagers.hugo.email },
			address: newAddress(),
		});
		const unknown = await visit(action, "/x", { form: { email: nobody }, address: newAddress() });
		expect([known.status, unknown.status]).toEqual([302, 302]);
		expect(unknown.location?.replace(/=.*/, "")).toBe(known.location?.replace(/=.*/, ""));
	}
	await jobsDone();
	expect(await mailsTo(nobody)).toEqual([]);
	expect(await mailsTo(villagers.hugo.email)).toHaveLength(2);
});

test("a password too short, an address without an end, are said beside their field", async () => {
	const form = { name: "O", email: "odile@", password: "court" };
	const answer = await visit(signUp.action, "/inscription", { form });
	expect(answer.status).toBe(422);
	expect(answer.form).toEqual({
		values: { name: "O", email: "odile@" },
		errors: {
			name: [{ reason: "too-small.string", values: { minimum: 2 } }],
			email: [{ reason: "format.email" }],
			password: [{ reason: "too-small.string", values: { minimum: 10 } }],
		},
	});
});

test("one signs up, confirms, and is where she was going", async () => {
	const form = {
		name: "Rose Neuve",
		email: "rose@village.example",
		password: "un-mot-de-passe",
		back: "/structures/nouvelle",
	};
	await visit(signUp.action, "/inscription", { form, headers: { "Accept-Language": "en" } });
	await jobsDone();
	const link = await linkMailedTo(form.email);
	const page = await visit(verifyEmail.loader, link);
	expect(page.body).toMatchObject({ back: "/structures/nouvelle", token: expect.any(String) });
	const { token, back } = page.body as { token: string; back: string };
	const answer = await visit(verifyEmail.action, "/verification", { form: { token, back } });
	expect(answer).toMatchObject({ status: 302, location: "/structures/nouvelle" });
	expect(cookieIn(answer.headers)).toContain("session_token");
	expect(
		await visit(verifyEmail.action, "/verification", { form: { token: "x", back } }),
	).toMatchObject({
		status: 200,
		body: { spent: true },
	});
	const [person] = await db.select().from(people).where(eq(people.email, form.email));
	expect(person).toMatchObject({ locale: "en", emailVerified: true });
});

test("a mailed link is only followed by a click: reading the page spends nothing", async () => {
	const address = villagers.mathilde.email;
	await visit(magicLink.action, "/lien-de-connexion", {
		form: { email: address, back: "/mon-espace" },
	});
	await jobsDone();
	const link = await linkMailedTo(address);
	await visit(followMagicLink.loader, link);
	const { body } = await visit(followMagicLink.loader, link);
	const form = { token: String(body["token"]), back: String(body["back"]) };
	const answer = await visit(followMagicLink.action, "/lien", { form });
	expect(answer).toMatchObject({ status: 302, location: "/mon-espace" });
	expect((await visit(followMagicLink.action, "/lien", { form })).body).toEqual({ spent: true });
});

test("mails are asked for five times an hour at most", async () => {
	const form = { email: "harcelee@village.example" };
	for (let count = 0; count < 5; count++)
		expect(
			(await visit(forgottenPassword.action, "/x", { form, address: newAddress() })).status,
		).toBe(302);
	expect((await visit(magicLink.action, "/x", { form, address: newAddress() })).status).toBe(429);
});

test("a new password is chosen by mail, and the old one is gone", async () => {
	const address = villagers.karim.email;
	await visit(forgottenPassword.action, "/x", { form: { email: address }, address: newAddress() });
	const token = await tokenMailedTo(address);
	const short = await visit(resetPassword.action, "/x", { form: { token, password: "court" } });
	expect(short).toMatchObject({ status: 422, form: { values: { token } } });
	const form = { token, password: "froid-des-vallees" };
	expect(await visit(resetPassword.action, "/x", { form })).toMatchObject({
		status: 302,
		location: "/connexion",
	});
	expect((await visit(resetPassword.action, "/x", { form })).form?.errors).toEqual({
		"": [{ reason: "link.spent" }],
	});
});

test("the pages of an account are hers who is signed in", async () => {
	for (const { loader } of [profile, security, ownData, ownDataFile])
		expect((await visit(loader, "/compte?x=1")).location).toBe(
			"/connexion?retour=%2Fcompte%3Fx%3D1",
		);
	for (const { action } of [profile, security, ownData, session, activeOrganisation])
		expect((await visit(action, "/compte", { form: {} })).location).toBe("/connexion?retour=%2F");
});

test("one's name and language change together with the site's", async () => {
	const form = { name: "Aline P.", locale: "en" };
	const answer = await visit(profile.action, "/compte", { as: "aline", form });
	expect(answer).toMatchObject({ status: 302, location: "/compte" });
	expect(cookieIn(answer.headers)).toContain("langue=en");
	expect((await visit(profile.loader, "/compte", { as: "aline" })).body).toMatchObject({
		name: "Aline P.",
		locale: "en",
		mailsAboutMessages: false,
	});
	const wrong = { name: "", locale: "klingon" };
	expect(
		(await visit(profile.action, "/compte", { as: "aline", form: wrong })).form?.errors,
	).toEqual({
		name: [{ reason: "required" }],
		locale: [{ reason: "invalid-value" }],
	});
});

test("one sees one's devices, which is this one, and signs another out", async () => {
	const [here, there] = [
		{ cookie: await newCookieOf("theo") },
		{ cookie: await newCookieOf("theo") },
	];
	const { body } = await visit(security.loader, "/compte/securite", { as: here });
	const devices = body["sessions"] as { id: string; current: boolean }[];
	expect(devices.map(({ current }) => current).sort()).toEqual([false, true]);
	expect(JSON.stringify(body)).not.toContain("token");
	const other = devices.find(({ current }) => !current)!.id;
	for (const id of [other, other, "pas-un-numero"])
		expect(await visit(session.action, "/x", { as: here, params: { id }, form: {} })).toMatchObject(
			{
				status: 302,
				location: "/compte/securite",
			},
		);
	expect((await visit(security.loader, "/x", { as: there })).status).toBe(302);
	expect((await visit(security.loader, "/x", { as: here })).status).toBe(200);
});

test("a password changes with the old one, and neither comes back", async () => {
	const as = { cookie: await newCookieOf("jean") };
	const wrong = { currentPassword: "pas-celui-la", newPassword: "tourner-la-terre" };
	const refused = await visit(security.action, "/x", { as, form: wrong });
	expect(refused.form).toEqual({
		values: {},
		errors: { currentPassword: [{ reason: "password.wrong" }] },
	});
	const form = { currentPassword: PASSWORD, newPassword: "tourner-la-terre" };
	const changed = await visit(security.action, "/x", { as, form });
	expect(changed).toMatchObject({ status: 302, location: "/compte/securite" });
	const kept = { cookie: cookieIn(changed.headers) };
	expect((await visit(profile.loader, "/compte", { as: kept })).status).toBe(200);
	expect((await visit(profile.loader, "/compte", { as })).status).toBe(302);
});

test("one acts for one's organisations, and for no other", async () => {
	const switched = (organisationId: string) =>
		visit(activeOrganisation.action, "/x", { as: "lea", form: { organisationId } });
	expect(await switched(organisation("ferme-des-grands-pres"))).toMatchObject({
		location: "/mon-espace",
	});
	for (const stranger of [organisation("ferme-du-moulin"), "pas-un-numero"])
		expect((await switched(stranger)).status).toBe(404);
});

test("one's data leave as a file, for oneself only", async () => {
	const answer = await visit(ownDataFile.loader, "/compte/donnees.json", { as: "marc" });
	expect(answer.headers.get("Content-Disposition")).toContain("attachment");
	expect(answer.headers.get("Cache-Control")).toBe("no-store");
	expect(answer.body["person"]).toMatchObject([{ email: villagers.marc.email }]);
});

test("an account closes when its address is typed, and the browser forgets it", async () => {
	const as = { cookie: await newCookieOf("victor") };
	const other = await visit(ownData.action, "/compte/donnees", { as, form: { email } });
	expect(other).toMatchObject({
		status: 422,
		form: { errors: { email: [{ reason: "account.other-email" }] } },
	});
	const { personId } = await villager("victor");
	const form = { email: villagers.victor.email };
	const closed = await visit(ownData.action, "/compte/donnees", { as, form });
	expect(closed).toMatchObject({ status: 302, location: "/" });
	expect(closed.headers.getSetCookie().join()).toMatch(/session_token=;/);
	expect(await db.$count(people, eq(people.id, personId))).toBe(0);
	expect((await visit(profile.loader, "/compte", { as })).status).toBe(302);
});

test("signing out works once, twice, and without having signed in", async () => {
	const as = { cookie: await newCookieOf("yvette") };
	for (const who of [{ as }, { as }, {}])
		expect(await visit(signOut.action, "/deconnexion", { ...who, form: {} })).toMatchObject({
			status: 302,
			location: "/",
		});
	expect((await visit(signOut.loader, "/deconnexion")).location).toBe("/");
	expect((await visit(profile.loader, "/compte", { as })).status).toBe(302);
});

test("the language is chosen where one is, and nowhere else", async () => {
	const chosen = await visit(language.action, "/langue", {
		form: { locale: "en", back: "/recherche?q=miel" },
	});
	expect(chosen).toMatchObject({ status: 302, location: "/recherche?q=miel" });
	expect(cookieIn(chosen.headers)).toBe("langue=en");
	const form = { locale: "klingon; Path=/x", back: "//ailleurs.example" };
	const strange = await visit(language.action, "/langue", { form });
	expect([strange.location, cookieIn(strange.headers)]).toEqual(["/", "langue=fr"]);
});

test("the mailbox is read at this machine, and not found from elsewhere", async () => {
	expect((await visit(mailbox.loader, "/dev/courrier")).status).toBe(404);
	expect((await visit(mailed.loader, "/courrier-envoye?adresse=x")).body["readable"]).toBe(false);
	const here = { address: "127.0.0.1" };
	const { body } = await visit(mailbox.loader, "/dev/courrier", here);
	expect((body["mails"] as unknown[]).length).toBeGreaterThan(0);
	expect((await visit(mailed.loader, "/courrier-envoye", here)).body["readable"]).toBe(true);
});

test("whoever signed up with somebody else's address cannot flood her with mails", async () => {
	const victim = "voisine@village.example";
	const fields = { name: "Pas Elle", email: victim, password: "un-mot-de-passe" };
	const from = () => ({ form: fields, address: newAddress() });
	await visit(signUp.action, "/inscription", from());
	for (let count = 0; count < 8; count++) {
		const form = { email: victim, password: fields.password };
		const answer = await visit(signIn.action, "/connexion", { form, address: newAddress() });
		expect(answer.form?.errors).toEqual({ email: [{ reason: "sign-in.unverified" }] });
		expect((await visit(signUp.action, "/inscription", from())).status).toBe(302);
	}
	await jobsDone();
	expect(await mailsTo(victim)).toHaveLength(5);
});

test("a name is a name: no link that our mails would carry to strangers", async () => {
	const fields = { email: "inconnue@village.example", password: "un-mot-de-passe" };
	for (const name of ["Gagnez sur https://piege.example", "WWW.piege.example", "a@piege.example"]) {
		const form = { ...fields, name };
		const answer = await visit(signUp.action, "/inscription", { form, address: newAddress() });
		expect(answer.form?.errors, name).toEqual({ name: [{ reason: "name.link" }] });
	}
	const form = { ...fields, name: "Anne-Lise\r\nBcc: toutes@village.example".replace("@", " ") };
	await visit(signUp.action, "/inscription", { form, address: newAddress() });
	const [person] = await db.select().from(people).where(eq(people.email, fields.email));
	expect(person?.name).toBe("Anne-Lise Bcc: toutes village.example");
});

test("the page that says a mail was sent repeats an address, and nothing that one would have it say", async () => {
	const said = async (typed: string) =>
		(await visit(mailed.loader, `/courrier-envoye?adresse=${encodeURIComponent(typed)}`)).body[
			"address"
		];
	expect(await said(email)).toBe(email);
	expect(await said("Compte bloqué : appelez le 08 99 00 00 00")).toBe("");
	expect(await said("")).toBe("");
});
