import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

/** The pages of administrators. */
export const administration = typeset({
	title: "Administration",
	lead: "Ce que tout le réseau partage, et que vous tenez à jour.",
	sections: {
		requests: {
			title: "Demandes",
			text: "Fiches d'annuaire revendiquées ou à retirer, qui attendent une décision.",
		},
		imports: {
			title: "Imports",
			text: "Fichiers donnés à l'annuaire : en donner un, suivre, reprendre les lignes refusées.",
		},
		rules: {
			title: "Règles du circuit court",
			text: "Ce que chaque territoire appelle un circuit court, version après version.",
		},
		products: {
			title: "Produits",
			text: "L'arbre des produits, services et moyens : noms, mots de tous les jours, saisons.",
		},
		labels: {
			title: "Labels",
			text: "Signes, mentions et marques, et ceux qui comptent pour EGalim.",
		},
		duties: {
			title: "Responsables",
			text: "Qui anime quel territoire, et qui administre le site.",
		},
	},
	duties: {
		title: "Responsables",
		lead: "Qui anime un territoire importe ses annuaires, décide des demandes et fixe ses règles. Qui administre tient ce que tout le réseau partage.",
		columns: { name: "Personne", duty: "Responsabilité", act: "Changer" },
		kinds: {
			animator: {
				label: "Anime un territoire",
				hint: "Annuaires, demandes, règle du circuit court",
			},
			administrator: {
				label: "Administre le site",
				hint: "Produits, labels, responsables, et tous les territoires",
			},
		},
		add: "Confier une responsabilité",
		fields: { email: "Adresse e-mail", duty: "Responsabilité", territoryName: "Territoire" },
		emailHint: "Celle de son compte Maillage.",
		territoryHint: "Communauté de communes, Pays, département ou région, pour qui anime.",
		submit: "Confier",
		appointed: (name: string, territory: string | null) =>
			territory ? `${name} anime ${territory}.` : `${name} administre le site.`,
		end: "Retirer",
		endOf: (name: string, territory: string | undefined) =>
			territory ? `à ${name} l'animation de ${territory}` : `à ${name} l'administration du site`,
		ended: "C'est retiré.",
	},
	edited: "modifié ici",
	retired: "retiré",
	retire: "Retirer",
	restore: "Remettre",
	products: {
		title: "Produits",
		lead: "Ce que vous changez ici vaut tout de suite, et les mises à jour du site n'y touchent plus.",
		add: "Ajouter un produit",
		search: "Chercher un produit ou un mot",
		found: (count: number) =>
			f.plural(count, {
				one: "# produit trouvé, avec les groupes qui y mènent",
				other: "# produits trouvés, avec les groupes qui y mènent",
			}),
		none: "Aucun produit ne porte ce mot",
		noneHint: "Cherchez autrement, ou ajoutez-le.",
		branches: "Branches de l'arbre",
		count: (count: number) => f.plural(count, { one: "# produit", other: "# produits" }),
		columns: { name: "Produit", season: "Saison", words: "Aussi appelé", state: "État" },
	},
	product: {
		new: "Ajouter un produit",
		save: "Enregistrer",
		saved: (name: string) => `« ${name} » est enregistré.`,
		retireTitle: "Retirer ce produit",
		retireText:
			"On ne pourra plus le choisir. Les offres et les besoins qui en parlent le gardent.",
		restoreTitle: "Ce produit est retiré",
		restoreText: "Personne ne peut plus le choisir.",
		retired: (name: string) => `« ${name} » est retiré.`,
		restored: (name: string) => `« ${name} » est de nouveau proposé.`,
		used: (count: number) =>
			count === 0
				? "Aucune annonce n'en parle."
				: f.plural(count, { one: "# annonce en parle.", other: "# annonces en parlent." }),
		fields: {
			name: "Nom",
			nameHint: "Au singulier, comme on le dit : « Carotte », « Steak haché ».",
			nameEn: "Nom anglais",
			parentName: "Dans quel groupe",
			parentHint: "Tapez quelques lettres. Vide : tout en haut de la branche choisie ci-dessous.",
			branch: "Branche",
			branchHint: "Ne sert que sans groupe : sinon, c'est celle du groupe.",
			branchChoose: "Celle du groupe",
			synonyms: "Mots de tous les jours",
			synonymsHint: "Séparés par des virgules : ce qu'on tape sans connaître le nom exact.",
			months: "Saison habituelle",
			monthsHint: "Aucun mois coché : toute l'année.",
		},
	},
	labels: {
		title: "Labels",
		lead: "Être local ou en circuit court n'est jamais un signe de qualité au sens de la loi.",
		add: "Ajouter un label",
		table: "Les labels",
		columns: { name: "Label", family: "Famille", egalim: "EGalim", state: "État" },
		counts: "compte",
		countsUntil: (day: string) => `compte jusqu'au ${f.fullDay(day)}`,
		countsFrom: (day: string) => `comptera le ${f.fullDay(day)}`,
		countedUntil: (day: string) => `a compté jusqu'au ${f.fullDay(day)}`,
		doesNotCount: "ne compte pas",
	},
	label: {
		new: "Ajouter un label",
		saved: (name: string) => `« ${name} » est enregistré.`,
		retireTitle: "Retirer ce label",
		retireText: "On ne pourra plus le choisir. Les structures qui le détiennent le gardent.",
		restoreTitle: "Ce label est retiré",
		restoreText: "Personne ne peut plus le choisir.",
		retired: (name: string) => `« ${name} » est retiré.`,
		restored: (name: string) => `« ${name} » est de nouveau proposé.`,
		egalimTitle: "Restauration collective (EGalim)",
		egalimText:
			"Un produit qui porte ce label compte-t-il parmi les achats de qualité (code rural, art. L. 230-5-1) ? Laissez les dates vides s'il ne compte pas.",
		fields: {
			name: "Nom entier",
			shortName: "Nom court",
			shortNameHint: "Pour les étiquettes : « AB », « Label Rouge ».",
			family: "Famille",
			familyChoose: "Choisissez…",
			description: "En une ou deux phrases",
			website: "Site",
			hasConversion: "On peut être en conversion vers ce label",
			egalimFrom: "Compte depuis le",
			egalimUntil: "Jusqu'au (inclus)",
			egalimSource: "Texte qui le dit",
		},
	},
});
