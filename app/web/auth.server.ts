/** Sign-in by better-auth on our tables. Nothing of it is mounted: pages call it, so that every form works without script. */
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { magicLink } from "better-auth/plugins";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import * as schema from "#db/schema/index.ts";
import type { MailTemplate } from "#db/vocabulary.ts";
import { locales } from "#db/vocabulary.ts";
import { env } from "#server/env.ts";
import { retention } from "../domain/identity/retention.ts";
import { secondsToWait } from "./rate-limit.server.ts";
import { authSecret } from "./secret.server.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;

export const auth = betterAuth({
	appName: "Maillage",
	baseURL: env.publicUrl,
	secret: authSecret(),
	telemetry: { enabled: false },
	logger: { disabled: true },
	database: drizzleAdapter(db, { provider: "pg", schema }),
	advanced: {
		database: { generateId: false },
		cookiePrefix: "maillage",
		// nobody reads them: tries are counted by our own limits
		ipAddress: { disableIpTracking: true },
		useSecureCookies: env.publicUrl.startsWith("https:"),
	},
	user: {
		modelName: "people",
		additionalFields: { locale: { type: [...locales], input: true } },
	},
	session: {
		modelName: "sessions",
		fields: { userId: "personId" },
		additionalFields: { organisationId: { type: "string", required: false, input: false } },
		expiresIn: retention.sessions * DAY,
		updateAge: DAY,
	},
	account: { modelName: "accounts", fields: { userId: "personId" } },
	verification: { modelName: "verifications", storeIdentifier: "hashed" },
	emailAndPassword: {
		enabled: true,
		requireEmailVerification: true,
		minPasswordLength: 10,
		maxPasswordLength: 200,
		resetPasswordTokenExpiresIn: HOUR,
		revokeSessionsOnPasswordReset: true,
		sendResetPassword: ({ user, token }) =>
			mail(user, "reset-password", `/nouveau-mot-de-passe?jeton=${token}`),
		// the same answer as for a new address, and a mail to the one who has the account: nobody learns who is registered
		onExistingUserSignUp: ({ user }) => mailUnasked(user, "already-registered", "/connexion"),
	},
	emailVerification: {
		sendOnSignUp: true,
		sendOnSignIn: true,
		autoSignInAfterVerification: true,
		expiresIn: DAY,
		sendVerificationEmail: ({ user, token, url }) =>
			mailUnasked(user, "verify-email", `/verification?jeton=${token}&${backTo(url)}`),
	},
	plugins: [
		magicLink({
			disableSignUp: true,
			storeToken: "hashed",
			expiresIn: HOUR / 4,
			sendMagicLink: async ({ email, token, url }) => {
				const person = await db.query.people.findFirst({
					where: (people, { eq }) => eq(people.email, email.toLowerCase()),
				});
				if (person) await mail(person, "magic-link", `/lien?jeton=${token}&${backTo(url)}`);
			},
		}),
	],
});

/** Where the person was going when she asked, as our pages write it. */
function backTo(url: string): string {
	return new URLSearchParams({
		retour: new URL(url).searchParams.get("callbackURL") ?? "/",
	}).toString();
}

/** To an address that anybody may have typed: a few an hour, then silence, so that nobody is flooded in our name. */
async function mailUnasked(to: Addressee, template: MailTemplate, path: string): Promise<void> {
	if ((await secondsToWait("send-mail", to.email)) === 0) await mail(to, template, path);
}

type Addressee = { email: string; name: string; locale?: string | null };

async function mail(to: Addressee, template: MailTemplate, path: string): Promise<void> {
	const locale = locales.find((known) => known === to.locale) ?? "fr";
	const values = { name: to.name };
	await db.transaction((tx) =>
		enqueue(tx, "send-mail", { template, to: to.email, locale, path, values }),
	);
}
