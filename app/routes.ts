/** The table of contents: every URL of the site, and the page that answers it. */
import { index, type RouteConfig, type RouteConfigEntry, route } from "@remix-run/route-config";

/** An offer and a need live at addresses of their own and share their pages. */
function listing(base: "offres" | "besoins", newest: "nouvelle" | "nouveau"): RouteConfigEntry[] {
	const page = (path: string, file: string) =>
		route(`${base}/${path}`, `routes/listings/${file}`, { id: `${base}/${file}` });
	return [
		page(newest, "new.tsx"),
		page(":id", "listing.tsx"),
		page(":id/quoi", "subject.tsx"),
		page(":id/conditions", "terms.tsx"),
		page(":id/verification", "provenance.tsx"),
		page(":id/publication", "publication.ts"),
		page(":id/pause", "pause.ts"),
		page(":id/pourvu", "fulfilment.ts"),
		page(":id/renouvellement", "renewal.ts"),
		page(":id/copie", "copy.ts"),
		page(":id/archivage", "archive.ts"),
		page(":id/suppression", "discard.ts"),
		route(`${base}/:id/photos`, "routes/photos/listing-photos.tsx", { id: `${base}/photos` }),
	];
}

export default [
	index("routes/home/home.tsx"),

	// search: finding offers, needs and organisations
	route("recherche", "routes/search/search.tsx"),
	route("recherche/points", "routes/search/points.ts"),
	route("recherche/propositions", "routes/search/suggestions.ts"),

	// listings: offering, looking for, keeping it up to date
	route("proposer", "routes/listings/start.tsx"),
	...listing("offres", "nouvelle"),
	...listing("besoins", "nouveau"),
	route("mon-espace", "routes/listings/my-space.tsx"),

	// organisations: who they are, who belongs to them, directory cards
	route("structures/nouvelle", "routes/organisations/new.tsx"),
	route("structures/:slug", "routes/organisations/organisation.tsx"),
	route("structures/:slug/image.png", "routes/organisations/share-image.ts"),
	route("structures/:slug/modifier", "routes/organisations/edit.tsx"),
	route("structures/:slug/photos", "routes/photos/organisation-photos.tsx"),
	route("structures/:slug/membres", "routes/organisations/members.tsx"),
	route("structures/:slug/membres/:personId/role", "routes/organisations/member-role.ts"),
	route("structures/:slug/membres/:personId/depart", "routes/organisations/member-removal.ts"),
	route("structures/:slug/revendication", "routes/organisations/claim.tsx"),
	route("structures/:slug/preuve", "routes/organisations/claim-proof.tsx"),
	route("structures/:slug/retrait", "routes/organisations/removal.tsx"),
	route("retrait", "routes/organisations/removal-proof.tsx"),
	route("invitation", "routes/organisations/invitation.tsx"),
	route("demandes", "routes/organisations/decisions.tsx"),
	route("demandes/revendications/:id", "routes/organisations/claim-decision.ts"),
	route("demandes/retraits/:id", "routes/organisations/removal-decision.ts"),
	route("structure-active", "routes/account/active-organisation.ts"),
	route("photo/:id/description", "routes/photos/photo-description.ts"),
	route("photo/:id/suppression", "routes/photos/photo-removal.ts"),

	// directories: files of organisations become cards
	route("imports", "routes/directories/imports.tsx"),
	route("imports/nouveau", "routes/directories/new-import.tsx"),
	route("imports/:id", "routes/directories/import.tsx"),
	route("imports/:id/feuille", "routes/directories/sheet.ts"),
	route("imports/:id/colonnes", "routes/directories/columns.tsx"),
	route("imports/:id/lancement", "routes/directories/start.ts"),
	route("imports/:id/refus", "routes/directories/refused-rows.ts"),
	route("imports/:id/abandon", "routes/directories/cancel.ts"),

	// territories: what each calls a short circuit
	route("territoires", "routes/territories/territories.tsx"),
	route("territoires/:id/circuit-court", "routes/territories/rules.tsx"),

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
	route("langue", "routes/account/language.ts"),

	// territories, organisations and products: what fields propose as one types
	route("communes", "routes/territories/commune-suggestions.ts"),
	route("propositions/structures", "routes/organisations/organisation-suggestions.ts"),
	route("produits", "routes/products/product-suggestions.ts"),
	route("territoires/propositions", "routes/territories/territory-suggestions.ts"),

	// administration: what the whole network shares
	route("administration", "routes/administration/start.tsx"),
	route("administration/responsables", "routes/administration/duties.tsx"),
	route("administration/responsables/fin", "routes/administration/duty-end.ts"),
	route("administration/produits", "routes/administration/products.tsx"),
	route("administration/produits/nouveau", "routes/administration/new-product.tsx"),
	route("administration/produits/:slug", "routes/administration/product.tsx"),
	route("administration/produits/:slug/retrait", "routes/administration/product-retirement.ts"),
	route(
		"administration/produits/:slug/retablissement",
		"routes/administration/product-restoration.ts",
	),
	route("administration/labels", "routes/administration/labels.tsx"),
	route("administration/labels/nouveau", "routes/administration/new-label.tsx"),
	route("administration/labels/:slug", "routes/administration/label.tsx"),
	route("administration/labels/:slug/retrait", "routes/administration/label-retirement.ts"),
	route("administration/labels/:slug/retablissement", "routes/administration/label-restoration.ts"),

	// messaging: conversations between organisations
	route("conversations", "routes/messaging/inbox.tsx", [
		index("routes/messaging/no-conversation.tsx"),
		route("nouvelle", "routes/messaging/new-conversation.tsx"),
		route(":id", "routes/messaging/conversation.tsx"),
	]),
	route("conversations/:id/messages", "routes/messaging/messages.ts"),
	route("desabonnement", "routes/messaging/message-mails.tsx"),

	// the site about itself
	route("accessibilite", "routes/home/accessibility.tsx"),
	route("sources", "routes/home/sources.tsx"),
	route("vos-donnees", "routes/home/privacy.tsx"),

	// for whoever develops or tries the site on her own machine
	route("dev/courrier", "routes/dev/mailbox.tsx"),
	route("dev/vide", "routes/dev/empty.tsx"),
	route("ui", "routes/dev/kit.tsx"),

	// on one's phone: at hand, and when there is no network
	route("manifest.webmanifest", "routes/home/manifest.ts"),
	route("icone/:file", "routes/home/icon.ts"),
	route("hors-ligne", "routes/home/offline.tsx"),
	route("hors-ligne.js", "routes/home/offline-worker.ts"),

	route("*", "routes/home/not-found.tsx"),
] satisfies RouteConfig;
