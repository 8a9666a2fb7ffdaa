/** Networks of farms, and brands of places. Being local, or sold in a short circuit, never counts as quality purchase. */
import type { ReferenceLabel } from "./label.ts";

export const farmAndLocalLabels: ReferenceLabel[] = [
	{
		slug: "bienvenue-a-la-ferme",
		family: "farm",
		name: "Bienvenue à la ferme",
		shortName: "Bienvenue à la ferme",
		description: "Le réseau des chambres d'agriculture : vente directe, accueil, fermes-auberges.",
		website: "https://www.bienvenue-a-la-ferme.com",
	},
	{
		slug: "accueil-paysan",
		family: "farm",
		name: "Accueil Paysan",
		shortName: "Accueil Paysan",
		description:
			"Des paysans et des acteurs ruraux qui accueillent, nourrissent et font découvrir leur métier.",
		website: "https://www.accueil-paysan.com",
	},
	{
		slug: "marches-des-producteurs-de-pays",
		family: "farm",
		name: "Marchés des producteurs de pays",
		shortName: "Producteurs de pays",
		description: "Des marchés réservés aux producteurs, qui vendent eux-mêmes ce qu'ils font.",
		website: "https://www.marches-producteurs.com",
	},
	{
		slug: "charte-des-amap",
		family: "farm",
		name: "Charte des AMAP",
		shortName: "AMAP",
		description:
			"Un contrat solidaire entre un groupe de mangeurs et des paysans, pour une saison.",
		website: "https://miramap.org",
	},
	{
		slug: "vignerons-independants",
		family: "farm",
		name: "Vignerons indépendants",
		shortName: "Vigneron indépendant",
		description: "Des vignerons qui cultivent, vinifient et vendent eux-mêmes.",
		website: "https://www.vigneron-independant.com",
	},
	{
		slug: "jveux-du-local",
		family: "local",
		name: "J'veux du local Bourgogne-Franche-Comté",
		shortName: "J'veux du local",
		description:
			"La marque des chambres d'agriculture et des départements pour les produits locaux de la région.",
		website: "https://www.jveuxdulocal-bfc.fr",
	},
	{
		slug: "made-in-pays-de-langres",
		family: "local",
		name: "Made in Pays de Langres",
		shortName: "Made in Langres",
		description: "La marque d'un Pays, donnée par un comité qui examine chaque demande.",
	},
	{
		slug: "valeurs-parc",
		family: "local",
		name: "Valeurs Parc naturel régional",
		shortName: "Valeurs Parc",
		description:
			"La marque des parcs naturels régionaux : attachement au lieu, environnement, dimension humaine.",
		website: "https://www.consommer-parc.fr",
	},
	{
		slug: "la-region-du-gout",
		family: "local",
		name: "La Région du Goût (Auvergne-Rhône-Alpes)",
		shortName: "La Région du Goût",
		description: "La marque des produits d'Auvergne-Rhône-Alpes.",
		website: "https://www.laregiondugout.com",
	},
	{
		slug: "produit-en-bretagne",
		family: "local",
		name: "Produit en Bretagne",
		shortName: "Produit en Bretagne",
		description: "La marque collective des entreprises bretonnes.",
		website: "https://www.produitenbretagne.bzh",
	},
	{
		slug: "saveurs-en-or",
		family: "local",
		name: "Saveurs en'Or (Hauts-de-France)",
		shortName: "Saveurs en'Or",
		description: "La marque des produits alimentaires des Hauts-de-France.",
		website: "https://www.saveursenor.fr",
	},
	{
		slug: "sud-de-france",
		family: "local",
		name: "Sud de France (Occitanie)",
		shortName: "Sud de France",
		description: "La marque des produits d'Occitanie.",
		website: "https://www.sud-de-france.com",
	},
	{
		slug: "bistrot-de-pays",
		family: "local",
		name: "Bistrot de Pays",
		shortName: "Bistrot de Pays",
		description: "Des cafés-restaurants de village qui servent les produits d'à côté.",
		website: "https://www.bistrotdepays.com",
	},
	{
		slug: "origine-france-garantie",
		family: "local",
		name: "Origine France Garantie",
		shortName: "Origine France",
		description:
			"Au moins la moitié du prix de revient est française, ainsi que les caractéristiques essentielles.",
		website: "https://www.originefrancegarantie.fr",
	},
];
