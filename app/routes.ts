/** The table of contents: every URL of the site, and the page that answers it. */
import { index, type RouteConfig, route } from "@remix-run/route-config";

export default [
	index("routes/home/home.tsx"),

	// identity: having an account, signing in and out
	route("inscription", "routes/account/sign-up.tsx"),
	route("courrier-envoye", "routes/account/mailed.tsx"),
	route("verification", "routes/account/verify-email.tsx"),
	route("connexion", "routes/account/sign-in.tsx"),
	route("lien-de-connexion", "routes/account/magic-link.tsx"),
	route("lien", "routes/account/follow-magic-link.tsx"),
	route("mot-de-passe-oublie", "routes/account/forgotten-password.tsx"),
	route("nouveau-mot-de-passe", "routes/account/reset-password.tsx"),
	route("deconnexion", "routes/account/sign-out.ts"),
	route("compte", "routes/account/profile.tsx"),
	route("compte/securite", "routes/account/security.tsx"),
	route("compte/securite/:id", "routes/account/session.ts"),
	route("compte/donnees", "routes/account/own-data.tsx"),
	route("compte/donnees.json", "routes/account/own-data-file.ts"),
	route("structure-active", "routes/account/active-organisation.ts"),
	route("langue", "routes/account/language.ts"),

	// for whoever develops or tries the site on her own machine
	route("dev/courrier", "routes/dev/mailbox.tsx"),

	route("manifest.webmanifest", "routes/home/manifest.ts"),
	route("*", "routes/home/not-found.ts"),
] satisfies RouteConfig;
