import { createEmailVerificationToken } from "better-auth/api";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Refusal } from "#app/domain/errors.ts";
import {
	changePassword,
	followMagicLink,
	mailMagicLink,
	mailPasswordReset,
	resetPassword,
	signIn,
	signOut,
	signUp,
	verifyEmail,
} from "#app/web/accounts.server.ts";
import { authSecret } from "#app/web/secret.server.ts";
import { identify } from "#app/web/session.server.ts";
import { db } from "#db/client.server.ts";
import { accounts, people, sessions, verifications } from "#db/schema/index.ts";
import { PASSWORD, villagers } from "#db/village/people.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo, mailsTo } from "#test/support/mails.ts";
import { cookieIn, cookieOf, newCookieOf, requestOf } from "#test/support/request.ts";

const request = await requestOf("/");
const { email: leasAddress } = villagers.lea;

let newcomers = 0;

/** Somebody who signed up a moment ago and has not followed her link. */
async function newcomer(): Promise<{ name: string; email: string; password: string }> {
	newcomers += 1;
	const input = {
		name: "Odile Neuve",
		email: `odile-${newcomers}@village.example`,
		password: "un-mot-de-passe",
	};
	await signUp(request, input, "fr", "/");
	await jobsDone();
	return input;
}

/** The secret in the last mail to somebody. */
async function tokenMailedTo(address: string): Promise<string> {
	const link = new URL(await linkMailedTo(address), "http://localhost");
	return link.searchParams.get("jeton") ?? "";
}

async function personWith(cookie: string): Promise<string | null> {
	return (await identify(new Headers({ Cookie: cookie }))).actor.personId;
}

async function idOfAddress(address: string): Promise<string | undefined> {
	const [person] = await db.select({ id: people.id }).from(people).where(eq(people.email, address));
	return person?.id;
}

test("somebody new is mailed a link that confirms her address and signs her in", async () => {
	const { email, name } = await newcomer();
	const [mail] = await mailsTo(email);
	expect(mail?.text).toContain(name);

	const cookies = await verifyEmail(request, await tokenMailedTo(email));

	expect(await personWith(cookieIn(cookies))).toBe(await idOfAddress(email));
	const [person] = await db.select().from(people).where(eq(people.email, email));
	expect(person).toMatchObject({ emailVerified: true, locale: "fr", administratorSince: null });
});

test("a link of confirmation signs in once: the second time it opens nothing", async () => {
	const { email } = await newcomer();
	const token = await tokenMailedTo(email);
	await verifyEmail(request, token);
	expect(cookieIn(await verifyEmail(request, token))).toBe("");
});

test("a link of confirmation that is too old, or invented, is spent", async () => {
	const { email } = await newcomer();
	const expired = await createEmailVerificationToken(authSecret(), email, undefined, -1);
	const forged = await createEmailVerificationToken("another secret of 32 characters.", email);
	for (const token of [expired, forged, "garbage", ""])
		await expect(verifyEmail(request, token)).rejects.toBeRefused("conflict", "link.spent");
	const [person] = await db.select().from(people).where(eq(people.email, email));
	expect(person?.emailVerified).toBe(false);
});

test("the link keeps where she was going, whatever characters it has", async () => {
	const email = "odile-en-route@village.example";
	const back = "/recherche?q=pommes+de+terre&mois=9,10&lieu=Goux-les-Usiers:25";
	await signUp(request, { name: "Odile Neuve", email, password: PASSWORD }, "fr", back);
	await mailMagicLink(request, email, back);
	await jobsDone();
	const mails = await mailsTo(email);
	expect(mails).toHaveLength(2);
	for (const { text } of mails) {
		const link = /https?:\/\/\S+/.exec(text)?.[0] ?? "";
		expect(new URL(link).searchParams.get("retour")).toBe(back);
	}
});

test("a taken address gets the same answer, no second account, and a mail to its owner", async () => {
	const known = await db.$count(people);
	const input = { name: "Quelqu'un d'autre", email: leasAddress, password: "un-autre-mot" };
	const answers = [
		await signUp(request, { ...input, email: "nouvelle@village.example" }, "fr", "/"),
		await signUp(request, input, "fr", "/"),
	];
	await jobsDone();
	expect(answers[1]).toEqual(answers[0]);
	expect(await db.$count(people)).toBe(known + 1);
	const [toLea] = await mailsTo(leasAddress);
	const [toNew] = await mailsTo("nouvelle@village.example");
	expect(toLea?.subject).not.toBe(toNew?.subject);
	expect(toLea?.text).toContain("/connexion");
	await expect(signIn(request, input)).rejects.toBeRefused("invalid", "sign-in.wrong");
	expect(await db.$count(people, eq(people.name, input.name))).toBe(1);
});

test("two sign-ups with one new address at once make one account and the same answer", async () => {
	const email = "en-double@village.example";
	const input = { name: "Deux Fois", email, password: PASSWORD };
	await Promise.all([signUp(request, input, "fr", "/"), signUp(request, input, "fr", "/")]);
	expect(await db.$count(people, eq(people.email, email))).toBe(1);
	await jobsDone();
	const cookies = await verifyEmail(request, await tokenMailedToFirst(email, "verification"));
	expect(await personWith(cookieIn(cookies))).toBe(await idOfAddress(email));
});

async function tokenMailedToFirst(address: string, page: string): Promise<string> {
	const links = (await mailsTo(address)).map(({ text }) => /https?:\/\/\S+/.exec(text)?.[0] ?? "");
	const link = links.find((candidate) => new URL(candidate).pathname === `/${page}`);
	return new URL(link ?? "http://localhost").searchParams.get("jeton") ?? "";
}

test("the right password opens a session whose cookie no script and no other site can use", async () => {
	const headers = await signIn(request, { email: leasAddress, password: PASSWORD });
	expect(await personWith(cookieIn(headers))).toBe(await idOfAddress(leasAddress));
	const [cookie = ""] = headers.getSetCookie();
	expect(cookie).toMatch(/; HttpOnly/i);
	expect(cookie).toMatch(/; SameSite=Lax/i);
	expect(cookie).toMatch(/; Path=\//i);
});

test("a wrong password and an unknown address are refused in the same words", async () => {
	const refusals = await Promise.all(
		[leasAddress, "personne@village.example"].map((email) =>
			signIn(request, { email, password: "pas-le-bon-mot" }).catch((error: Refusal) => error),
		),
	);
	expect(refusals[0]).toBeInstanceOf(Refusal);
	expect(refusals[1]).toEqual(refusals[0]);
	expect(refusals[0]).toBeRefused("invalid", "sign-in.wrong");
});

test("an address not yet confirmed waits, and a new link leaves each time the right password comes", async () => {
	const { email, password } = await newcomer();
	await expect(signIn(request, { email, password })).rejects.toBeRefused(
		"conflict",
		"sign-in.unverified",
	);
	await jobsDone();
	expect(await mailsTo(email)).toHaveLength(2);
	await verifyEmail(request, await tokenMailedTo(email));
	expect(cookieIn(await signIn(request, { email, password }))).not.toBe("");
});

test("whoever does not have the password does not learn that an address waits for confirmation", async () => {
	const { email } = await newcomer();
	await expect(signIn(request, { email, password: "au-hasard-12" })).rejects.toBeRefused(
		"invalid",
		"sign-in.wrong",
	);
	await jobsDone();
	expect(await mailsTo(email)).toHaveLength(1);
});

test("a mailed link signs in, once", async () => {
	await mailMagicLink(request, leasAddress, "/mon-espace");
	await jobsDone();
	const token = await tokenMailedTo(leasAddress);
	const cookies = await followMagicLink(request, token);
	expect(await personWith(cookieIn(cookies))).toBe(await idOfAddress(leasAddress));
	await expect(followMagicLink(request, token)).rejects.toBeRefused("conflict", "link.spent");
});

test("two who follow one mailed link at once: one comes in", async () => {
	await mailMagicLink(request, leasAddress, "/");
	await jobsDone();
	const token = await tokenMailedTo(leasAddress);
	const outcomes = await Promise.allSettled([
		followMagicLink(request, token),
		followMagicLink(request, token),
	]);
	expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a mailed link that is too old, or invented, is spent", async () => {
	await mailMagicLink(request, leasAddress, "/");
	await jobsDone();
	await db.update(verifications).set({ expiresAt: new Date(Date.now() - 1000) });
	const old = await tokenMailedTo(leasAddress);
	for (const token of [old, "garbage", ""])
		await expect(followMagicLink(request, token)).rejects.toBeRefused("conflict", "link.spent");
});

test("an address without an account gets no mail, and makes no account", async () => {
	const email = "inconnue@village.example";
	await mailMagicLink(request, email, "/");
	await mailPasswordReset(request, email);
	await jobsDone();
	expect(await mailsTo(email)).toEqual([]);
	expect(await idOfAddress(email)).toBeUndefined();
});

test("a mailed link takes the account from whoever signed up with somebody else's address", async () => {
	const { email, password } = await newcomer();
	await mailMagicLink(request, email, "/");
	await jobsDone();
	const cookies = await followMagicLink(request, await tokenMailedToFirst(email, "lien"));
	expect(await personWith(cookieIn(cookies))).toBe(await idOfAddress(email));
	await expect(signIn(request, { email, password })).rejects.toBeRefused("invalid");
});

test("a new password chosen by mail signs every device out and works once", async () => {
	const { email } = villagers.hugo;
	const cookie = await newCookieOf("hugo");
	expect(await personWith(cookie)).not.toBeNull();
	await mailPasswordReset(request, email);
	await jobsDone();
	const token = await tokenMailedTo(email);

	await resetPassword({ token, password: "levain-de-ble-dur" });

	expect(await personWith(cookie)).toBeNull();
	await expect(signIn(request, { email, password: PASSWORD })).rejects.toBeRefused("invalid");
	expect(cookieIn(await signIn(request, { email, password: "levain-de-ble-dur" }))).not.toBe("");
	await expect(resetPassword({ token, password: "encore-un-autre" })).rejects.toBeRefused(
		"conflict",
		"link.spent",
	);
});

test("a reset link that is too old, or invented, is spent", async () => {
	const { email } = villagers.jean;
	await mailPasswordReset(request, email);
	await jobsDone();
	const token = await tokenMailedTo(email);
	await db.update(verifications).set({ expiresAt: new Date(Date.now() - 1000) });
	for (const one of [token, "garbage"])
		await expect(resetPassword({ token: one, password: "tourner-la-terre" })).rejects.toBeRefused(
			"conflict",
			"link.spent",
		);
	expect(cookieIn(await signIn(request, { email, password: PASSWORD }))).not.toBe("");
});

test("changing the password asks for the old one, and signs the other devices out", async () => {
	const [here, elsewhere] = [await newCookieOf("paul"), await newCookieOf("paul")];
	const from = await requestOf("/compte/securite", { as: { cookie: here } });
	const { email } = villagers.paul;

	await expect(
		changePassword(from, { currentPassword: "pas-celui-la", newPassword: "carpe-frite-90" }),
	).rejects.toBeRefused("invalid", "password.wrong");
	expect(await personWith(elsewhere)).not.toBeNull();

	const cookies = await changePassword(from, {
		currentPassword: PASSWORD,
		newPassword: "carpe-frite-90",
	});
	expect(await personWith(elsewhere)).toBeNull();
	expect(await personWith(cookieIn(cookies))).toBe(await idOfAddress(email));
	expect(cookieIn(await signIn(request, { email, password: "carpe-frite-90" }))).not.toBe("");
});

test("signing out ends the session, even for a cookie somebody kept", async () => {
	const cookie = await newCookieOf("theo");
	const from = await requestOf("/deconnexion", { as: { cookie } });
	const headers = await signOut(from);
	expect(headers.getSetCookie().join("\n")).toMatch(/session_token=;/);
	expect(await personWith(cookie)).toBeNull();
	await signOut(from);
	await signOut(request);
});

test("a cookie that was touched is nobody's", async () => {
	const cookie = await cookieOf("nadia");
	expect(await personWith(cookie)).not.toBeNull();
	const [name, value = ""] = cookie.split(/=(.*)/s);
	const [token] = decodeURIComponent(value).split(".");
	for (const touched of [`${name}=${token}`, `${name}=${token}.forged`, `${name}=`, `${name}=%E0`])
		expect(await personWith(touched)).toBeNull();
});

test("passwords and tokens are kept as hashes, or signed", async () => {
	const [account] = await db.select().from(accounts).limit(1);
	expect(account?.password).not.toContain(PASSWORD);
	await mailMagicLink(request, leasAddress, "/");
	await jobsDone();
	const token = await tokenMailedTo(leasAddress);
	const kept = await db.select().from(verifications);
	expect(JSON.stringify(kept)).not.toContain(token);
	const [session] = await db.select().from(sessions).limit(1);
	expect(await personWith(`maillage.session_token=${session?.token}`)).toBeNull();
});
