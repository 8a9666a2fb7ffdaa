import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

/** Header, footer and error pages: what every page shows. */
export const shell = typeset({
	name: "Maillage",
	tagline: "Le réseau des circuits courts et de la coopération locale",
	titled: (title: string) => `${title} · Maillage`,
	skip: "Aller au contenu",
	mainNavigation: "Navigation principale",
	search: "Chercher",
	post: "Proposer",
	postOffer: "Proposer une offre",
	postNeed: "Dire un besoin",
	conversations: "Conversations",
	/** Where room is scarce. */
	messages: "Messages",
	mySpace: "Mon espace",
	home: "Accueil",
	signIn: "Se connecter",
	signUp: "Créer un compte",
	signOut: "Se déconnecter",
	account: "Mon compte",
	administration: "Administration",
	imports: "Imports",
	rules: "Règles du circuit court",
	requests: "Demandes",
	requestsWaiting: (count: number) =>
		f.plural(count, { one: "# demande attend", other: "# demandes attendent" }),
	menuOf: (name: string) => `Menu de ${name}`,
	actingFor: "Vous agissez pour",
	noOrganisation: "Aucune structure",
	addOrganisation: "Ajouter une structure",
	switchTo: (name: string) => `Agir pour ${name}`,
	unread: (count: number) =>
		f.plural(count, { one: "# message non lu", other: "# messages non lus" }),
	connection: {
		lost: "Vous êtes hors connexion. Gardez cette page ouverte : ce que vous écrivez y reste.",
		back: "La connexion est revenue.",
	},
	footer: {
		about: "Maillage relie producteurs, artisans, commerces, restaurants, cantines et territoires.",
		sources: "Sources et licence",
		accessibility: "Accessibilité",
		privacy: "Vos données",
		language: "Langue",
	},
	errors: {
		notFound: {
			title: "Cette page n'existe pas",
			text: "Elle a peut-être été retirée, ou elle n'est pas visible pour vous.",
		},
		forbidden: {
			title: "Vous ne pouvez pas faire cela",
			text: "Cette action est réservée à d'autres personnes.",
		},
		conflict: {
			title: "Ce n'est plus possible",
			text: "La situation a changé depuis que cette page s'est affichée.",
		},
		tooMany: {
			title: "Un instant…",
			text: (minutes: number) =>
				f.plural(minutes, {
					one: "Trop d'essais de suite. Réessayez dans une minute.",
					other: "Trop d'essais de suite. Réessayez dans # minutes.",
				}),
		},
		unexpected: {
			title: "Quelque chose s'est mal passé",
			text: "L'erreur est de notre côté. Rien de ce qui était enregistré n'est perdu.",
			request: (id: string) => `Si vous nous écrivez, donnez ce numéro : ${id}`,
		},
		offline: {
			title: "Pas de connexion",
			text: "Cette page n'a pas pu venir jusqu'ici. Réessayez quand le réseau revient.",
			notSent:
				"Rien n'est parti : il n'y a pas de connexion. Ce que vous avez écrit est encore là ; envoyez-le quand le réseau revient.",
		},
		retry: "Réessayer",
		goHome: "Revenir à l'accueil",
		goSearch: "Chercher une offre ou une structure",
	},
});
