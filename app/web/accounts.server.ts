/** Sign-up, sign-in and secrets, by better-auth. Each answers the cookies to set; what it refuses becomes our refusals. */
import { isAPIError } from "better-auth/api";
import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { people } from "#db/schema/index.ts";
import type { Locale } from "#db/vocabulary.ts";
import { Refusal, refuse } from "../domain/errors.ts";
import type { ChangePassword, ResetPassword, SignIn, SignUp } from "../domain/identity/identity.ts";
import { auth } from "./auth.server.ts";

/** Answers the same whether the address is new or taken: the mail that follows tells the owner, and nobody else. */
export async function signUp(
	request: Request,
	input: SignUp,
	locale: Locale,
	back: string,
): Promise<void> {
	const body = { ...input, locale, callbackURL: back };
	try {
		await auth.api.signUpEmail({ body, headers: request.headers });
	} catch (error) {
		// the form sent twice: the first one made the account and mailed its link
		if (!isAPIError(error) || !(await hasAccount(input.email))) throw error;
	}
}

async function hasAccount(email: string): Promise<boolean> {
	return (await db.$count(people, eq(people.email, email))) > 0;
}

/** @throws invalid `sign-in.wrong` · conflict `sign-in.unverified`, after mailing the link again */
export async function signIn(request: Request, input: SignIn): Promise<Headers> {
	try {
		const { headers } = await auth.api.signInEmail({
			body: input,
			headers: request.headers,
			returnHeaders: true,
		});
		return cookiesOf(headers);
	} catch (error) {
		if (!isAPIError(error)) throw error;
		if (error.status === "FORBIDDEN") refuse("conflict", "sign-in.unverified", { field: "email" });
		refuse("invalid", "sign-in.wrong", { field: "password" });
	}
}

/** Mails a link that signs in, if the address has an account. */
export async function mailMagicLink(request: Request, email: string, back: string): Promise<void> {
	await auth.api.signInMagicLink({
		body: { email, callbackURL: back },
		headers: request.headers,
	});
}

/** @throws conflict `link.spent` when the link was used or is too old */
export async function followMagicLink(request: Request, token: string): Promise<Headers> {
	return unlessSpent(async () => {
		const { headers } = await auth.api.magicLinkVerify({
			query: { token },
			headers: request.headers,
			returnHeaders: true,
		});
		return cookiesOf(headers);
	});
}

/** @throws conflict `link.spent` */
export async function verifyEmail(request: Request, token: string): Promise<Headers> {
	return unlessSpent(async () => {
		const { headers } = await auth.api.verifyEmail({
			query: { token },
			headers: request.headers,
			returnHeaders: true,
		});
		return cookiesOf(headers);
	});
}

/** Mails a link to choose a new password, if the address has an account. */
export async function mailPasswordReset(request: Request, email: string): Promise<void> {
	await auth.api.requestPasswordReset({ body: { email }, headers: request.headers });
}

/**
 * Chooses a new password by the link mailed for it, and ends every session. Answers whose it is.
 * @throws conflict `link.spent`
 */
export async function resetPassword({ token, password }: ResetPassword): Promise<string> {
	const { internalAdapter } = await auth.$context;
	const asked = await internalAdapter.findVerificationValue(`reset-password:${token}`);
	if (!asked) return refuse("conflict", "link.spent");
	await unlessSpent(() => auth.api.resetPassword({ body: { token, newPassword: password } }));
	return asked.value;
}

/** Other devices are signed out. @throws invalid `password.wrong` */
export async function changePassword(request: Request, input: ChangePassword): Promise<Headers> {
	try {
		const { headers } = await auth.api.changePassword({
			body: { ...input, revokeOtherSessions: true },
			headers: request.headers,
			returnHeaders: true,
		});
		return cookiesOf(headers);
	} catch (error) {
		if (!isAPIError(error)) throw error;
		refuse("invalid", "password.wrong", { field: "currentPassword" });
	}
}

export async function signOut(request: Request): Promise<Headers> {
	const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true });
	return cookiesOf(headers);
}

/** better-auth says a link is spent by an error or by a redirection that carries one. */
async function unlessSpent<Fact>(follow: () => Promise<Fact>): Promise<Fact> {
	try {
		return await follow();
	} catch (error) {
		if (error instanceof Refusal || !isAPIError(error)) throw error;
		return refuse("conflict", "link.spent");
	}
}

function cookiesOf(headers: Headers): Headers {
	const cookies = new Headers();
	for (const cookie of headers.getSetCookie()) cookies.append("Set-Cookie", cookie);
	return cookies;
}
