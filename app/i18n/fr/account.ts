import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

/** Signing up and in, and what one's account holds. */
export const account = typeset({
	fields: {
		name: "Votre nom",
		nameHint: "Prénom et nom, comme vos partenaires vous connaissent.",
		email: "Adresse e-mail",
		password: "Mot de passe",
		newPassword: "Nouveau mot de passe",
		currentPassword: "Mot de passe actuel",
		passwordHint: "Dix caractères au moins. Une phrase courte fait très bien l'affaire.",
		locale: "Langue des pages et des mails",
		commune: "Votre commune",
		communeHint: "Pour calculer les distances quand vous n'agissez pour aucune structure.",
		mailsAboutMessages: "Me prévenir par e-mail des messages que je n'ai pas lus",
	},
	signIn: {
		title: "Se connecter",
		submit: "Se connecter",
		forgotten: "Mot de passe oublié ?",
		magic: "Recevoir un lien de connexion",
		magicHint: "Sans mot de passe : un lien arrive par e-mail.",
		noAccount: "Pas encore de compte ?",
		create: "Créer un compte",
	},
	signUp: {
		title: "Créer un compte",
		lead: "Gratuit, en une minute. Vous pourrez ensuite ajouter votre structure.",
		submit: "Créer mon compte",
		already: "Déjà un compte ?",
	},
	mailed: {
		title: "Regardez vos e-mails",
		text: (email: string) =>
			`Si l'adresse ${email}${email && " "}convient, un message vient de lui être envoyé. Suivez le lien qu'il contient.`,
		nothing:
			"Rien reçu après quelques minutes ? Regardez dans les courriers indésirables, puis recommencez.",
		development: "Ce site n'envoie pas d'e-mails : lisez-les ici.",
		read: "Ouvrir le courrier",
	},
	magic: {
		title: "Recevoir un lien de connexion",
		submit: "M'envoyer le lien",
		followTitle: "Vous y êtes presque",
		followText: "Cliquez pour vous connecter sur cet appareil.",
		follow: "Me connecter",
	},
	verify: {
		title: "Confirmer votre adresse",
		text: "Cliquez pour confirmer votre adresse et ouvrir votre compte.",
		submit: "Confirmer mon adresse",
		done: "Votre adresse est confirmée. Bienvenue !",
	},
	forgotten: {
		title: "Mot de passe oublié",
		lead: "Donnez votre adresse : un lien pour en choisir un autre vous sera envoyé.",
		submit: "M'envoyer le lien",
	},
	reset: {
		title: "Choisir un nouveau mot de passe",
		submit: "Enregistrer ce mot de passe",
		done: "Votre mot de passe est changé. Vous pouvez vous connecter.",
	},
	spent: {
		title: "Ce lien ne sert plus",
		text: "Il a déjà été utilisé, ou il est trop ancien. Demandez-en un autre.",
		again: "Demander un autre lien",
	},
	page: {
		title: "Mon compte",
		profile: "Mon profil",
		saved: "Votre profil est enregistré.",
		sections: {
			profile: "Profil",
			security: "Mot de passe et appareils",
			data: "Mes données",
		},
	},
	security: {
		title: "Mot de passe et appareils",
		password: "Changer de mot de passe",
		passwordLead: "Vos autres appareils seront déconnectés.",
		changePassword: "Changer le mot de passe",
		changed: "Votre mot de passe est changé ; vos autres appareils sont déconnectés.",
		sessions: "Appareils connectés",
		thisOne: "cet appareil",
		unknownDevice: "Appareil inconnu",
		lastSeen: (date: string) => `vu ${date}`,
		revoke: "Déconnecter",
		revokeDevice: (device: string) => `Déconnecter ${device}`,
		revoked: "Cet appareil est déconnecté.",
	},
	data: {
		title: "Mes données",
		exportTitle: "Emporter mes données",
		exportText: "Un fichier JSON avec tout ce que Maillage garde à votre sujet.",
		export: "Télécharger mes données",
		closeTitle: "Fermer mon compte",
		closeText:
			"Vos connexions, vos demandes et les structures où vous êtes seul disparaissent. Vos messages restent à vos correspondants, sans votre nom. On ne peut pas revenir en arrière.",
		closeConfirm: "Pour confirmer, tapez votre adresse e-mail",
		close: "Fermer mon compte",
		closed: "Votre compte est fermé. Merci d'être passé par ici.",
	},
	signedOut: "Vous êtes déconnecté.",
	device: (browser: string, system: string) => `${browser} sur ${system}`,
	ago: (date: Date, now: Date) => f.ago(date, now),
});
