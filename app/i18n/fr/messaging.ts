import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

/** Conversations: the inbox, a thread, a first message, and the mails about them. */
export const messaging = typeset({
	title: "Conversations",
	with: (names: string[]) => (names.length > 0 ? f.and(names) : "Structure disparue"),
	/** Who wrote, when the account is closed. */
	someone: "Compte fermé",
	you: "Vous",
	forParty: (name: string) => `pour ${name}`,
	about: "À propos de",
	unread: (count: number) =>
		f.plural(count, { one: "# message non lu", other: "# messages non lus" }),
	inbox: {
		lastWords: (name: string, excerpt: string) => `${name} : ${excerpt}`,
		older: "Conversations plus anciennes",
		newest: "Revenir aux plus récentes",
		emptyTitle: "Aucune conversation pour l'instant",
		emptyText:
			"Écrivez depuis une offre, un besoin ou la page d'une structure : la réponse arrivera ici.",
		search: "Chercher une offre ou une structure",
		choose: "Choisissez une conversation dans la liste.",
	},
	thread: {
		back: "Toutes les conversations",
		log: (name: string) => `Messages avec ${name}`,
		older: "Messages plus anciens",
		latest: "Revenir aux derniers messages",
		fresh: "Nouveaux messages",
		nobodyLeft: "Il n'y a plus personne de l'autre côté : vous pouvez relire, pas écrire.",
		/** "aujourd'hui", "hier", "jeudi 3 juillet", "jeudi 3 juillet 2025". */
		day: (date: string, now: string) => {
			const said = f.ago(date, new Date(now));
			if (said === f.ago(now, new Date(now)) || said === "hier") return said;
			const year = new Date(date).getUTCFullYear();
			return year === new Date(now).getUTCFullYear()
				? f.weekday(date)
				: `${f.weekday(date)} ${year}`;
		},
		states: {
			sending: "Envoi…",
			waiting: "En attente du réseau",
			failed: "Pas envoyé",
			sent: "Envoyé",
			seen: "Lu",
		},
		retry: "Réessayer",
		discard: "Abandonner",
	},
	composer: {
		label: "Votre message",
		placeholder: "Écrivez votre message",
		send: "Envoyer",
		enterSends: "Entrée envoie",
		keysEnter: "Entrée envoie, Maj + Entrée va à la ligne.",
		keysControl: "Ctrl + Entrée envoie.",
		left: (count: number) =>
			f.plural(count, { one: "# caractère possible", other: "# caractères possibles" }),
	},
	start: {
		title: (name: string) => `Écrire à ${name}`,
		from: (name: string) => `Vous écrivez au nom de ${name}.`,
		fromYourself: (name: string) => `Vous écrivez en votre nom, ${name}.`,
		hint: "Dites qui vous êtes, ce qu'il vous faut, combien et pour quand.",
		submit: "Envoyer",
		refusedTitle: "Vous ne pouvez pas lui écrire",
		goBack: "Revenir",
		seeOrganisation: "Voir la structure",
	},
	mails: {
		title: "Messages par e-mail",
		stopText:
			"Vous recevez un e-mail quand quelqu'un vous a écrit et que vous n'avez pas encore lu.",
		stop: "Ne plus recevoir ces e-mails",
		stopped: "C'est fait : vous ne recevrez plus ces e-mails. Vos messages restent sur le site.",
		resume: "Les recevoir à nouveau",
		resumed: "C'est fait : nous vous préviendrons à nouveau.",
		spent: "Ce lien n'est plus bon. Connectez-vous : le choix se trouve dans votre compte.",
		account: "Aller à mon compte",
	},
});
