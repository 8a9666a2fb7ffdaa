import type { Kept } from "../../domain/identity/retention.ts";
import { typeset } from "../typography.ts";

type Section = { title: string; paragraphs: string[] };

/** What the site says about itself: personal data, accessibility. */
export const about = typeset({
	privacy: {
		title: "Vos données",
		lead: "Ce que Maillage garde à votre sujet, pourquoi, combien de temps, et comment le reprendre.",
		sections: [
			{
				title: "Ce qui est gardé, et pourquoi",
				paragraphs: [
					"Votre nom et votre adresse e-mail, pour ouvrir votre compte, vous prévenir et signer vos messages. La langue que vous choisissez, pour les pages et les e-mails.",
					"Votre mot de passe n'est gardé que sous une forme chiffrée qu'on ne peut pas relire. Pour chaque appareil connecté : le type de navigateur, afin que vous puissiez le reconnaître et le déconnecter.",
					"Ce que votre structure publie est public, ou réservé aux membres du réseau si vous l'avez choisi. Téléphone et e-mail d'une structure ne sont montrés que si elle le demande.",
					"Vos messages ne sont lus que par les personnes de la conversation.",
				],
			},
			{
				title: "Les fiches de l'annuaire",
				paragraphs: [
					"Certaines fiches viennent d'annuaires publics. Elles ne montrent que des informations publiques, disent d'où elles viennent, et sont marquées comme non revendiquées.",
					"La personne concernée peut revendiquer sa fiche ou la faire retirer, sans compte et sans se justifier. Une fiche retirée n'est plus jamais ramenée par un import : il n'en reste, sans être montrés, que le nom, la commune, le SIRET et la référence dans l'annuaire, sans limite de temps, pour la reconnaître.",
				],
			},
			{
				title: "Vos droits",
				paragraphs: [
					"Dans « Mon compte », vous pouvez tout corriger, emporter vos données dans un fichier, et fermer le compte. Pour toute autre question, écrivez à la personne qui anime votre territoire ou à l'administration du site ; vous pouvez aussi saisir la CNIL.",
				],
			},
			{
				title: "Cookies",
				paragraphs: [
					"Aucun suivi, aucune publicité, rien qui vienne d'ailleurs. Quatre cookies : votre connexion, votre langue, la dernière commune d'où vous avez cherché, et, pendant vingt secondes, la phrase qui confirme ce que vous venez de faire.",
				],
			},
		] as Section[],
		howLong: {
			title: "Combien de temps",
			always:
				"Votre compte, votre structure, ses annonces et ses photos : tant que vous les gardez. Vos messages : tant qu'une personne de la conversation peut les lire ; ils sont effacés quand toutes ont fermé leur compte.",
			kept: {
				sessions: (time) => `Une connexion : ${time} après votre dernière visite.`,
				unconfirmedAccounts: (time) =>
					`Un compte dont l'adresse e-mail n'a pas été confirmée : ${time}.`,
				mails: (time) => `Les e-mails envoyés par le site, partis ou non : ${time}.`,
				invitations: (time) => `L'adresse d'une personne invitée dans une structure : ${time}.`,
				requests: (time) =>
					`Une demande pour revendiquer ou retirer une fiche, une fois traitée : ${time} après l'avoir faite.`,
				imports: (time) => `Les fichiers donnés à l'annuaire et leurs lignes : ${time}.`,
				photos: (time) => `Le fichier d'une photo retirée : ${time}.`,
				tries: (time) =>
					`Les compteurs qui protègent des abus, sous une forme qui ne dit pas qui : ${time} au plus.`,
				journal: (time) => `Le journal des actions, sans contenu : ${time}.`,
			} satisfies Record<Kept, (time: string) => string>,
			closing:
				"En fermant votre compte, vous effacez aussitôt votre compte, vos connexions, vos demandes, les e-mails que vous avez reçus et la structure dont vous étiez seule membre. Vos messages restent à vos correspondants, et le journal garde ses lignes, sans votre nom.",
		},
	},
	accessibility: {
		title: "Accessibilité",
		lead: "Maillage doit pouvoir être utilisé par tout le monde : au clavier, avec un lecteur d'écran, sur un vieux téléphone, avec peu de réseau.",
		sections: [
			{
				title: "Où nous en sommes",
				paragraphs: [
					"Le site vise le niveau AA du RGAA 4.1 et des WCAG 2.2. Chaque page est contrôlée automatiquement à chaque modification, et les parcours principaux sont essayés au clavier et sans JavaScript.",
					"Aucun audit extérieur n'a encore été fait : nous ne publions donc pas de taux de conformité.",
				],
			},
			{
				title: "Ce qui reste difficile",
				paragraphs: [
					"La carte de la recherche se manie mal sans souris : la liste à côté dit la même chose et se parcourt au clavier.",
				],
			},
			{
				title: "Nous dire ce qui bloque",
				paragraphs: [
					"Si quelque chose vous empêche d'avancer, dites-le à la personne qui anime votre territoire ou à l'administration du site. Si la réponse ne vient pas, vous pouvez saisir le Défenseur des droits.",
				],
			},
		] as Section[],
	},
});
