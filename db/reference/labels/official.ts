/** Signs and mentions that a law or a regulation defines. */
import { countsBy, type ReferenceLabel } from "./label.ts";

const ORGANIC = "2° (agriculture biologique)";
const SIGNS = "3° et art. R. 230-30-3";

export const officialLabels: ReferenceLabel[] = [
	{
		slug: "ab",
		family: "organic",
		name: "Agriculture biologique (AB)",
		shortName: "AB",
		description:
			"Le signe français de l'agriculture biologique : pas d'engrais ni de pesticides de synthèse, pas d'OGM, contrôle au moins une fois par an. Les produits végétaux d'une deuxième année de conversion comptent aussi.",
		website: "https://www.agencebio.org",
		hasConversion: true,
		egalim: countsBy(ORGANIC),
	},
	{
		slug: "eurofeuille",
		family: "organic",
		name: "Agriculture biologique de l'Union européenne (Eurofeuille)",
		shortName: "Bio UE",
		description:
			"Le logo biologique européen, obligatoire sur les produits bio préemballés. Mêmes règles que le logo AB, règlement (UE) 2018/848.",
		website: "https://www.agencebio.org",
		hasConversion: true,
		egalim: countsBy(ORGANIC),
	},
	{
		slug: "aop",
		family: "origin",
		name: "Appellation d'origine protégée (AOP)",
		shortName: "AOP",
		description:
			"Toutes les étapes se font dans une même aire, selon un savoir-faire reconnu : comté, morbier, mont-d'or, volailles de Bresse…",
		website: "https://www.inao.gouv.fr",
		egalim: countsBy(SIGNS),
	},
	{
		slug: "aoc",
		family: "origin",
		name: "Appellation d'origine contrôlée (AOC)",
		shortName: "AOC",
		description:
			"Le signe français de l'appellation d'origine ; il ne se lit plus guère que sur les vins et le bois du Jura.",
		website: "https://www.inao.gouv.fr",
		egalim: countsBy(SIGNS),
	},
	{
		slug: "igp",
		family: "origin",
		name: "Indication géographique protégée (IGP)",
		shortName: "IGP",
		description:
			"Une étape au moins se fait dans l'aire, et le produit lui doit sa qualité ou sa réputation : saucisse de Morteau, cancoillotte, gruyère…",
		website: "https://www.inao.gouv.fr",
		egalim: countsBy(SIGNS),
	},
	{
		slug: "stg",
		family: "quality",
		name: "Spécialité traditionnelle garantie (STG)",
		shortName: "STG",
		description:
			"Une recette ou une façon de faire traditionnelle, sans lien obligé avec un lieu : moules de bouchot, lait de foin…",
		website: "https://www.inao.gouv.fr",
		egalim: countsBy(SIGNS),
	},
	{
		slug: "label-rouge",
		family: "quality",
		name: "Label Rouge",
		shortName: "Label Rouge",
		description:
			"Le signe français d'une qualité supérieure à celle du produit courant, vérifiée au goût et à l'élevage.",
		website: "https://www.inao.gouv.fr",
		egalim: countsBy(SIGNS),
	},
	{
		slug: "hve",
		family: "environment",
		name: "Haute valeur environnementale (HVE, niveau 3)",
		shortName: "HVE",
		description:
			"Le troisième niveau de la certification environnementale des exploitations : biodiversité, traitements, engrais, eau.",
		website:
			"https://agriculture.gouv.fr/certification-environnementale-mode-demploi-pour-les-exploitations",
		egalim: countsBy(SIGNS),
	},
	{
		slug: "certification-environnementale-niveau-2",
		family: "environment",
		name: "Certification environnementale de niveau 2",
		shortName: "CE2",
		description:
			"Le deuxième niveau de la certification environnementale des exploitations. Il ne compte plus après 2026.",
		website:
			"https://agriculture.gouv.fr/certification-environnementale-mode-demploi-pour-les-exploitations",
		egalim: countsBy("certification environnementale, jusqu'au 31 décembre 2026", "2026-12-31"),
	},
	{
		slug: "fermier",
		family: "farm",
		name: "Mention « fermier », « produit de la ferme » ou « produit à la ferme »",
		shortName: "Fermier",
		description:
			"Compte pour les produits dont un texte définit la fabrication fermière : fromages, volailles, œufs. Pour les autres, la mention informe sans compter.",
		website: "https://www.economie.gouv.fr/dgccrf",
		egalim: countsBy(SIGNS),
	},
	{
		slug: "produit-de-montagne",
		family: "origin",
		name: "Produit de montagne",
		shortName: "Montagne",
		description:
			"Mention européenne réservée aux zones de montagne. Le décret EGalim ne l'a pas retenue : elle ne compte pas à elle seule.",
		website: "https://www.inao.gouv.fr",
	},
	{
		slug: "peche-durable",
		family: "environment",
		name: "Écolabel pêche durable",
		shortName: "Pêche durable",
		description: "L'écolabel public français des produits de la pêche maritime.",
		website: "https://www.franceagrimer.fr",
		egalim: countsBy("4° (écolabel de l'art. L. 644-15)"),
	},
	{
		slug: "rup",
		family: "origin",
		name: "Régions ultrapériphériques (logo RUP)",
		shortName: "RUP",
		description: "Le symbole européen des produits de qualité des outre-mer.",
		website: "https://www.odeadom.fr",
		egalim: countsBy("5° (symbole des régions ultrapériphériques)"),
	},
	{
		slug: "commerce-equitable",
		family: "fair",
		name: "Commerce équitable",
		shortName: "Équitable",
		description:
			"Un contrat de trois ans au moins, un prix qui couvre les coûts, une prime collective, au Nord comme au Sud (loi du 2 août 2005, art. 60).",
		website: "https://www.commercequitable.org",
		egalim: countsBy("3° bis (commerce équitable)"),
	},
	{
		slug: "entreprise-du-patrimoine-vivant",
		family: "quality",
		name: "Entreprise du patrimoine vivant (EPV)",
		shortName: "EPV",
		description: "Marque de l'État pour les savoir-faire artisanaux et industriels d'excellence.",
		website: "https://www.institut-savoirfaire.fr",
	},
	{
		slug: "maitre-restaurateur",
		family: "quality",
		name: "Maître restaurateur",
		shortName: "Maître restaurateur",
		description:
			"Titre d'État : cuisine faite sur place, à partir de produits bruts, en partie de saison et en circuit court.",
		website: "https://www.maitresrestaurateurs.fr",
	},
	{
		slug: "maitre-artisan",
		family: "quality",
		name: "Maître artisan",
		shortName: "Maître artisan",
		description:
			"Titre donné par les chambres de métiers après un brevet de maîtrise ou dix ans de métier reconnu.",
		website: "https://www.artisanat.fr",
	},
];
