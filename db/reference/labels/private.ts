/** Marks of associations, professions and companies. Only those that the law names count as quality purchase. */
import { countsBy, type ReferenceLabel } from "./label.ts";

const FAIR = "3° bis (commerce équitable)";

export const privateLabels: ReferenceLabel[] = [
	{
		slug: "demeter",
		family: "organic",
		name: "Demeter",
		shortName: "Demeter",
		description:
			"L'agriculture biodynamique. Suppose la certification biologique : c'est elle qui compte, demandez-la aussi.",
		website: "https://www.demeter.fr",
		hasConversion: true,
	},
	{
		slug: "biodyvin",
		family: "organic",
		name: "Biodyvin",
		shortName: "Biodyvin",
		description: "Des vignerons en biodynamie, certifiés en agriculture biologique.",
		website: "https://www.biodyvin.com",
		hasConversion: true,
	},
	{
		slug: "nature-et-progres",
		family: "organic",
		name: "Nature & Progrès",
		shortName: "Nature & Progrès",
		description:
			"Une charte d'agroécologie paysanne, vérifiée par les producteurs et les consommateurs eux-mêmes. Ne compte que si le produit est aussi certifié bio.",
		website: "https://www.natureetprogres.org",
		hasConversion: true,
	},
	{
		slug: "bio-coherence",
		family: "organic",
		name: "Bio Cohérence",
		shortName: "Bio Cohérence",
		description:
			"Une marque de paysans bio, plus exigeante que le règlement. Suppose la certification biologique : c'est elle qui compte.",
		website: "https://www.biocoherence.fr",
		hasConversion: true,
	},
	{
		slug: "bio-equitable-en-france",
		family: "fair",
		name: "Bio Équitable en France",
		shortName: "Bio Équitable",
		description: "Des produits français à la fois biologiques et équitables.",
		website: "https://www.bio-equitable-en-france.fr",
		egalim: countsBy(FAIR),
	},
	{
		slug: "agri-ethique",
		family: "fair",
		name: "Agri-Éthique France",
		shortName: "Agri-Éthique",
		description:
			"Le commerce équitable entre Français : prix garanti sur plusieurs années, d'abord pour le blé et le pain.",
		website: "https://www.agriethique.fr",
		egalim: countsBy(FAIR),
	},
	{
		slug: "fairtrade",
		family: "fair",
		name: "Fairtrade / Max Havelaar",
		shortName: "Fairtrade",
		description: "Le label international du commerce équitable.",
		website: "https://maxhavelaarfrance.org",
		egalim: countsBy(FAIR),
	},
	{
		slug: "bleu-blanc-coeur",
		family: "quality",
		name: "Bleu-Blanc-Cœur",
		shortName: "Bleu-Blanc-Cœur",
		description:
			"Une alimentation animale riche en oméga 3. Ne compte pas sans un autre signe officiel.",
		website: "https://www.bleu-blanc-coeur.org",
	},
	{
		slug: "msc",
		family: "environment",
		name: "MSC (Marine Stewardship Council)",
		shortName: "MSC",
		description:
			"Label privé de pêche durable ; l'acheteur juge s'il l'accepte comme équivalent de l'écolabel public.",
		website: "https://www.msc.org/fr",
	},
	{
		slug: "asc",
		family: "environment",
		name: "ASC (Aquaculture Stewardship Council)",
		shortName: "ASC",
		description: "Label privé d'aquaculture responsable.",
		website: "https://asc-aqua.org",
	},
	{
		slug: "terra-vitis",
		family: "environment",
		name: "Terra Vitis",
		shortName: "Terra Vitis",
		description: "Des vignerons engagés dans une viticulture durable, contrôlés chaque année.",
		website: "https://www.terravitis.com",
	},
	{
		slug: "pefc",
		family: "environment",
		name: "PEFC",
		shortName: "PEFC",
		description: "Bois issu de forêts gérées durablement.",
		website: "https://www.pefc-france.org",
	},
	{
		slug: "fsc",
		family: "environment",
		name: "FSC",
		shortName: "FSC",
		description: "Bois issu de forêts gérées de façon responsable.",
		website: "https://fr.fsc.org",
	},
	{
		slug: "cosmos",
		family: "organic",
		name: "Cosmétique bio (Cosmos)",
		shortName: "Cosmos",
		description: "Le référentiel européen des cosmétiques biologiques et naturels.",
		website: "https://www.cosmebio.org",
	},
	{
		slug: "ecocert-en-cuisine",
		family: "environment",
		name: "Ecocert En Cuisine",
		shortName: "En Cuisine",
		description:
			"Pour les cantines : part de bio et de local, cuisine, gaspillage. Distingue le restaurant, pas le produit.",
		website: "https://www.ecocert.com",
	},
];
