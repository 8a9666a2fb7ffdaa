/** Sign-in by better-auth on our tables. Nothing of it is mounted: pages call it, so that every form works without script. */
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { magicLink } from "better-auth/plugins";
import { db } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import type { Jobs } from "#db/jobs.ts";
import * as schema from "#db/schema/index.ts";
import { type Locale, locales } from "#db/vocabulary.ts";
import { env } from "#server/env.ts";
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
		expiresIn: 30 * DAY,
		updateAge: DAY,
	},
	account: { modelName: "accounts", fields: { userId: "personId" } },
	verification: { modelName: "verifications" },
	emailAndPassword: {
		enabled: true,
		requireEmailVerification: true,
		minPasswordLength: 10,
		maxPasswordLength: 200,
		resetPasswordTokenExpiresIn: HOUR,
		revokeSessionsOnPasswordReset: true,
		sendResetPassword: ({ user, token }) =>
			mail(user, "reset-password", { path: `/nouveau-mot-de-passe?jeton=${token}` }),
		// the same answer as for a new address, and a mail to the one who has the account: nobody learns who is registered
		onExistingUserSignUp: ({ user }) => mail(user, "already-registered", { path: "/connexion" }),
	},
	emailVerification: {
		sendOnSignUp: true,
		autoSignInAfterVerification: true,
		expiresIn: DAY,
		sendVerificationEmail: ({ user, token }) =>
			mail(user, "verify-email", { path: `/verification?jeton=${token}` }),
	},
	plugins: [
		magicLink({
			disableSignUp: true,
			storeToken: "hashed",
			expiresIn: HOUR / 4,
			sendMagicLink: async ({ email, token }) => {
				const person = await db.query.people.findFirst({
					where: (people, { eq }) => eq(people.email, email.toLowerCase()),
				});
				if (person) await mail(person, "magic-link", { path: `/lien?jeton=${token}` });
			},
		}),
	],
});

type Addressee = { email: string; name: string; locale?: string | null };

async function mail(
	to: Addressee,
	template: Jobs["send-mail"]["template"],
	values: Record<string, unknown>,
): Promise<void> {
	const locale: Locale = locales.find((known) => known === to.locale) ?? "fr";
	await db.transaction((tx) =>
		enqueue(tx, "send-mail", {
			template,
			to: to.email,
			locale,
			values: { ...values, name: to.name },
		}),
	);
}
