import { typeset } from "../typography.ts";

/** The page that shows every component, for whoever writes pages. */
export const kit = typeset({
	title: "Le kit",
	lead: "Tout ce dont une page est faite, dans les deux thèmes. Chaque pièce dit où elle vit et quand s'en servir.",
	contents: "Sommaire",
	light: "Clair",
	dark: "Sombre",
	noScript: "Les deux thèmes se montrent côte à côte dès que le script est là.",
	parts: {
		foundations: "Fondations",
		actions: "Agir",
		words: "Dire",
		fields: "Demander",
		things: "Montrer",
		layout: "Disposer",
		frame: "Encadrer",
		messages: "Converser",
	},
	tokens: {
		title: "Couleurs",
		about:
			"Papier, encre, le vert des champs pour ce qu'on fait, la terre cuite pour ce qui appelle. Aucune couleur brute ailleurs que dans ce fichier ; tout texte tient 4,5:1 sur son fond.",
		onIt: "Texte",
	},
	type: {
		title: "Caractères",
		about:
			"Bricolage Grotesque pour les titres, Atkinson Hyperlegible pour le reste, servis par le site. Les phrases passent par typeset : guillemets, espaces fines, apostrophes.",
		sample:
			"Ce qui pousse, se fabrique et se cherche près de chez vous : 1 200 kg, 8,50 € le kilo.",
	},
	spaces: {
		title: "Espaces",
		about: "Huit pas, de 4 à 64 pixels. Une pile (Stack) donne son rythme, et n'en hérite pas.",
	},
	mark: {
		title: "Marque, trame, fil défait",
		about:
			"Deux fils qui se croisent et tiennent. La trame court sous l'en-tête ; le fil défait accompagne une erreur. Décoratifs : les mots sont à côté.",
	},
	button: {
		title: "Boutons et liens d'action",
		about:
			"Un seul bouton plein par écran : ce qu'on est venu faire. Terre cuite pour un besoin, rouge pour ce qui ne se rattrape pas. Un bouton d'envoi se dit occupé pendant que son formulaire voyage.",
		primary: "Publier l'offre",
		secondary: "Garder en brouillon",
		need: "Dire un besoin",
		quiet: "Plus tard",
		danger: "Supprimer la photo",
		small: "Mettre en pause",
		disabled: "Indisponible",
		wide: "Continuer",
		link: "Chercher",
	},
	choice: {
		title: "Choix de direction",
		about: "Deux ou trois chemins à partir d'ici ; toute la carte se touche.",
		offer: "Proposer une offre",
		offerText: "Un produit, un service, une place dans un camion…",
		need: "Dire un besoin",
		needText: "Les bonnes structures le verront.",
	},
	fold: {
		title: "Pli",
		about: "Ce dont on a rarement besoin. S'ouvre sans script.",
		name: "Plus de réglages",
		inside: "Commande minimale, rayon desservi, dates.",
	},
	sections: {
		title: "Onglets",
		about: "Les parties d'une même chose ; chacune est une page à elle.",
		profile: "Profil",
		security: "Mot de passe et appareils",
		data: "Mes données",
	},
	badge: {
		title: "Étiquettes",
		about:
			"Un mot, jamais une phrase ; la couleur ne dit rien que le mot ne dise. Un label en conversion a un bord en tirets.",
		plain: "Membres du réseau",
		sun: "De saison",
		sky: "Producteur",
		danger: "Refusé",
	},
	circuit: {
		title: "Circuit court",
		about: "Le verdict, et ses raisons pliées dessous.",
	},
	notice: {
		title: "Avis",
		about: "Un fait qui compte pour la page entière. « live » l'annonce s'il arrive après elle.",
		info: "Cette fiche vient d'un annuaire public ; personne ne l'a encore revendiquée.",
		done: "Votre offre « Poireaux d'hiver » est en ligne.",
		attention: "Votre offre se termine dans trois jours. La renouveler ?",
		danger: "Le fichier n'a pas pu être lu : 12 lignes sont refusées.",
	},
	empty: {
		title: "État vide",
		about: "Il n'y a rien : le dire, et donner le pas suivant.",
		heading: "Aucune offre de courges à moins de 20 km",
		text: "Élargissez la recherche, ou dites ce que vous cherchez : les producteurs le verront.",
		action: "Chercher à 50 km",
	},
	fields: {
		title: "Champs",
		about:
			"Tout champ est obligatoire, sauf celui qui dit « facultatif ». Un nombre est un texte au clavier de chiffres. Les erreurs se lisent sous le champ et en tête du formulaire.",
		name: "Nom de la structure",
		email: "Adresse e-mail",
		emailHint: "Elle ne se montre que si vous le voulez.",
		description: "Ce que vous faites",
		price: "Prix",
		unit: "Unité",
		choose: "Choisir",
		kind: "Nature de la structure",
		commune: "Commune",
		communeHint: "Essayez « st dizier l eveque » ou « 90100 ».",
		frozen: "Numéro SIRET",
		frozenValue: "900 000 100 00017",
		frozenUnit: "Pays",
		france: "France",
		sendsMail: "M'écrire quand un besoin correspond",
		sendsMailHint: "Au plus un message par jour.",
		deliveries: "Livraison",
		who: "Qui le voit",
		everybody: "Tout le monde",
		everybodyHint: "Même sans compte.",
		members: "Membres du réseau",
		membersHint: "Les personnes d'une structure.",
		months: "Mois",
		labels: "Labels",
	},
	wrong: {
		title: "Champs refusés",
		about: "Ce qui a été tapé revient tel quel, avec la raison et la façon de corriger.",
		submit: "Envoyer et se faire refuser",
		whole: "Le formulaire entier",
		wholeAbout:
			"Quand il revient refusé, le résumé prend le focus et mène à chaque champ. Sans réseau, rien ne part et rien ne se perd.",
	},
	card: {
		title: "Cartes",
		about:
			"Pour découvrir. Bord vert : offre ; terre cuite : besoin ; ciel : structure. Toute la carte mène où mène son titre.",
	},
	season: {
		title: "Saison et distance",
		about:
			"La même barre partout : douze mois, celui-ci cerclé. L'anneau situe entre 10, 30 et 100 km. Dits en mots à qui écoute.",
	},
	table: {
		title: "Tableau",
		about: "Pour gérer et comparer. Plus large que l'écran, il défile seul.",
		caption: "Ventes de la semaine",
		product: "Produit",
		quantity: "Quantité",
		amount: "Montant",
	},
	facts: {
		title: "Faits",
		about: "Des noms et ce qu'ils valent ; ce que personne n'a dit ne s'écrit pas.",
		opening: "Horaires",
		openingValue: "Vente à la ferme le mercredi de 16 h à 19 h",
		site: "Site",
	},
	linked: {
		title: "Texte de quelqu'un",
		about: "Ses lignes sont gardées, ses adresses deviennent des liens, rien d'autre.",
		text: "Récolte de juillet à novembre.\nLe détail : https://village.example/carottes",
	},
	layout: {
		title: "Page, colonne, pile, rangée, cartes, panneau",
		about:
			"Page pour parcourir, Column pour lire et écrire ; l'une ou l'autre porte le seul main. Beside met à droite les faits et ce qu'on peut faire.",
		first: "Ce pour quoi on est venu.",
		aside: "Les faits, et ce qu'on peut faire.",
		rest: "La suite, qu'on lit en défilant.",
	},
	header: {
		title: "En-tête, pied, barre du pouce",
		about:
			"L'en-tête colle en haut ; sur un téléphone, la barre du pouce le double en bas. Les pages d'erreur : /introuvable et /hors-ligne.",
		visitor: "Pour une personne de passage",
		member: "Pour un membre, trois messages non lus",
		alone: "Sur la page hors connexion",
		tabs: "Barre du pouce (écrans étroits)",
	},
	messages: {
		title: "Conversations",
		about: "La liste, puis le fil : jours, tours de parole, état de chaque message.",
		first: "Vos poireaux m'intéressent pour la nouvelle carte : 15 kg par semaine ?",
		answer: "Avec plaisir, je livre Grandvillars le vendredi.",
		last: "Alors à vendredi.",
	},
	steps: {
		title: "Étapes",
		about: "Les écrans d'une annonce : ceux derrière, celui-ci, ceux qui restent.",
	},
});
