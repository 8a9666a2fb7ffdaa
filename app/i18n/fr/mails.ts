import type { MailTemplate } from "#db/jobs.ts";
import { typeset } from "../typography.ts";

type Values = Record<string, string | number>;

/** What a mail says: `button` names the link that follows the paragraphs. */
export type MailText = { subject: string; paragraphs: string[]; button: string };

export const mails = typeset({
	signature: "Maillage, le réseau des circuits courts et de la coopération locale.",
	"verify-email": ({ name = "" }: Values): MailText => ({
		subject: "Confirmez votre adresse",
		paragraphs: [
			`Bonjour ${name},`,
			"Pour ouvrir votre compte, confirmez que cette adresse est bien la vôtre. Le lien vaut un jour.",
			"Si vous n'avez rien demandé, oubliez ce message : sans confirmation, rien n'est ouvert.",
		],
		button: "Confirmer mon adresse",
	}),
	"already-registered": ({ name = "" }: Values): MailText => ({
		subject: "Vous avez déjà un compte",
		paragraphs: [
			`Bonjour ${name},`,
			"Quelqu'un, vous sans doute, a voulu créer un compte avec cette adresse : il existe déjà.",
			"Vous pouvez vous connecter, ou choisir un nouveau mot de passe si vous avez oublié le vôtre.",
		],
		button: "Me connecter",
	}),
	"magic-link": ({ name = "" }: Values): MailText => ({
		subject: "Votre lien de connexion",
		paragraphs: [
			`Bonjour ${name},`,
			"Voici le lien demandé pour vous connecter sans mot de passe. Il sert une fois, pendant un quart d'heure.",
		],
		button: "Me connecter",
	}),
	"reset-password": ({ name = "" }: Values): MailText => ({
		subject: "Choisissez un nouveau mot de passe",
		paragraphs: [
			`Bonjour ${name},`,
			"Vous avez demandé à changer de mot de passe. Le lien vaut une heure ; vos autres appareils seront déconnectés.",
			"Si vous n'avez rien demandé, oubliez ce message : votre mot de passe ne change pas.",
		],
		button: "Choisir un mot de passe",
	}),
	invitation: ({ inviter = "", organisation = "" }: Values): MailText => ({
		subject: `${inviter} vous invite dans ${organisation}`,
		paragraphs: [
			"Bonjour,",
			`${inviter} vous invite à rejoindre ${organisation} sur Maillage, pour répondre aux messages et publier en son nom.`,
			"L'invitation vaut deux semaines.",
		],
		button: "Rejoindre la structure",
	}),
} satisfies { signature: string } & Record<MailTemplate, (values: Values) => MailText>);
