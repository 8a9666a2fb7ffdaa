import type { MailTemplate } from "#db/vocabulary.ts";
import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

type Values = Record<string, string | number>;

/** What a mail says: `button` names the link that follows the paragraphs. */
export type MailText = { subject: string; paragraphs: string[]; button: string };

export const mails = typeset({
	signature: "Maillage, le réseau des circuits courts et de la coopération locale.",
	unsubscribe: "Ne plus être prévenu des messages par e-mail",
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
	"claim-proof": ({ person = "", organisation = "" }: Values): MailText => ({
		subject: `${person} dit s'occuper de ${organisation}`,
		paragraphs: [
			"Bonjour,",
			`La fiche de ${organisation} figure dans l'annuaire de Maillage. ${person} demande à la tenir à jour et à répondre en son nom.`,
			"Si c'est bien le cas, confirmez-le : cette personne deviendra responsable de la fiche. Sinon, oubliez ce message. Le lien vaut trois jours.",
		],
		button: "Confirmer",
	}),
	"claim-granted": ({ name = "", organisation = "" }: Values): MailText => ({
		subject: `${organisation} est à vous`,
		paragraphs: [
			`Bonjour ${name},`,
			`Votre demande est acceptée : vous êtes responsable de la fiche de ${organisation}.`,
			"Complétez-la, puis proposez une offre ou dites un besoin.",
		],
		button: "Voir la fiche",
	}),
	"claim-refused": ({ name = "", organisation = "" }: Values): MailText => ({
		subject: `Votre demande pour ${organisation}`,
		paragraphs: [
			`Bonjour ${name},`,
			`Nous n'avons pas pu vous confier la fiche de ${organisation}.`,
			"Si c'est une erreur, refaites la demande en expliquant votre lien avec cette structure.",
		],
		button: "Voir la fiche",
	}),
	"removal-proof": ({ organisation = "" }: Values): MailText => ({
		subject: `Retirer ${organisation} de l'annuaire`,
		paragraphs: [
			"Bonjour,",
			`Vous demandez que la fiche de ${organisation} soit retirée de l'annuaire de Maillage. Confirmez : elle disparaît aussitôt et aucun import ne la ramènera.`,
			"Si vous n'avez rien demandé, oubliez ce message. Le lien vaut une semaine.",
		],
		button: "Retirer la fiche",
	}),
	"listing-ends": ({ name = "", title = "", day = "" }: Values): MailText => ({
		subject: `« ${title} » se termine bientôt`,
		paragraphs: [
			`Bonjour ${name},`,
			`« ${title} » quitte le site après le ${f.fullDay(String(day))}.`,
			"Pour le garder à la prochaine saison, ouvrez la page et touchez « Renouveler ». Sinon, vous n'avez rien à faire.",
		],
		button: "Voir la page",
	}),
	"new-messages": ({
		name = "",
		sender = "",
		organisation = "",
		about = "",
		excerpt = "",
		others = 0,
	}: Values): MailText => ({
		subject: organisation
			? `${sender || "Quelqu'un"} (${organisation}) vous a écrit`
			: `${sender || "Quelqu'un"} vous a écrit`,
		paragraphs: [
			`Bonjour ${name},`,
			about
				? `${sender || "Quelqu'un"} vous a écrit à propos de « ${about} » :`
				: `${sender || "Quelqu'un"} vous a écrit :`,
			`« ${excerpt} »`,
			...(Number(others) > 0
				? [f.plural(Number(others), { one: "Et # autre message.", other: "Et # autres messages." })]
				: []),
			"Pour répondre, ouvrez la conversation : une réponse à cet e-mail n'arriverait à personne.",
		],
		button: "Lire et répondre",
	}),
	appointed: ({ name = "", territory = "" }: Values): MailText => ({
		subject: territory ? `Vous animez ${territory}` : "Vous administrez Maillage",
		paragraphs: [
			`Bonjour ${name},`,
			territory
				? `On vous confie l'animation de ${territory} : importer ses annuaires, décider des demandes, fixer ce qu'on y appelle un circuit court.`
				: "On vous confie l'administration du site : produits, labels, responsables.",
		],
		button: "Ouvrir mon espace",
	}),
} satisfies { signature: string; unsubscribe: string } & Record<
	MailTemplate,
	(values: Values) => MailText
>);
