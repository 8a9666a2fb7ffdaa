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
					"Votre nom et votre adresse e-mail, pour ouvrir votre compte, vous prévenir et signer vos messages. La langue et la commune que vous choisissez, pour les pages et les distances.",
					"Votre mot de passe n'est gardé que sous une forme chiffrée qu'on ne peut pas relire. Pour chaque appareil connecté : le type de navigateur et l'adresse réseau, afin que vous puissiez le reconnaître et le déconnecter.",
					"Ce que votre structure publie est public, ou réservé aux membres du réseau si vous l'avez choisi. Téléphone et e-mail d'une structure ne sont montrés que si elle le demande.",
					"Vos messages ne sont lus que par les personnes de la conversation.",
				],
			},
			{
				title: "Les fiches de l'annuaire",
				paragraphs: [
					"Certaines fiches viennent d'annuaires publics. Elles ne montrent que des informations publiques, disent d'où elles viennent, et sont marquées comme non revendiquées.",
					"La personne concernée peut revendiquer sa fiche ou la faire retirer, sans compte et sans se justifier. Une fiche retirée n'est plus jamais ramenée par un import.",
				],
			},
			{
				title: "Combien de temps",
				paragraphs: [
					"Votre compte : tant que vous le gardez. Les connexions : trente jours. Les e-mails envoyés par le site : trente jours. Les fichiers d'annuaire importés : soixante jours. Le journal des actions, sans contenu : trois ans.",
					"En fermant votre compte, vous effacez tout cela aussitôt. Vos messages restent à vos correspondants, sans votre nom.",
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
					"Aucun suivi, aucune publicité, rien qui vienne d'ailleurs. Trois cookies : votre connexion, votre langue, et la dernière commune d'où vous avez cherché.",
				],
			},
		] as Section[],
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
