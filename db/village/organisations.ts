import type { DeliveryMode, LabelState, OrganisationKind, SaleMode } from "../vocabulary.ts";

/** An organisation of the village. `at` is its own position; without it, it stands at its commune's. */
export type VillageOrganisation = {
	name: string;
	kind: OrganisationKind;
	commune: string;
	postcode: string;
	street?: string;
	siret?: string;
	specialty?: string;
	description?: string;
	at?: [latitude: number, longitude: number];
	saleModes?: SaleMode[];
	deliveryModes?: DeliveryMode[];
	labels?: Record<string, LabelState>;
	openingHours?: string;
	website?: string;
	phone?: string;
	/** A directory card nobody has claimed, with the address that proves it. */
	unclaimed?: true;
	cardEmail?: string;
};

export const villageOrganisations = {
	"ferme-des-grands-pres": {
		name: "Ferme des Grands Prés",
		kind: "producer",
		commune: "90056",
		postcode: "90100",
		street: "12 chemin des Grands Prés",
		siret: "90000010000017",
		specialty: "La carotte des sables de la vallée de l'Allaine",
		description:
			"Quatre hectares de légumes en plein champ et sous deux tunnels, récoltés le matin et livrés l'après-midi. Nous cultivons une quarantaine de variétés, en rotation longue, sans aucun traitement de synthèse.",
		saleModes: ["farm-gate", "market", "to-canteens", "to-restaurants", "basket"],
		deliveryModes: ["pick-up", "delivery"],
		labels: { ab: "held" },
		openingHours: "Vente à la ferme le mercredi et le vendredi de 16 h à 19 h",
		phone: "03 84 00 00 01",
	},
	"ferme-du-moulin": {
		name: "Ferme du Moulin",
		kind: "producer",
		commune: "90046",
		postcode: "90100",
		siret: "90000020900016",
		specialty: "La tomme du Moulin, affinée trois mois en cave",
		description:
			"Trente-cinq montbéliardes à l'herbe, une fromagerie à la ferme. Lait cru, tommes, yaourts et beurre baratté le jeudi.",
		saleModes: ["farm-gate", "to-restaurants", "to-canteens", "producers-shop"],
		deliveryModes: ["pick-up", "delivery"],
		labels: { ab: "in-conversion", "bienvenue-a-la-ferme": "held" },
	},
	"cantine-des-tilleuls": {
		name: "Cantine des Tilleuls",
		kind: "canteen",
		commune: "90033",
		postcode: "90100",
		siret: "90000030800016",
		specialty: "Deux cent vingt repas par jour, cuisinés sur place",
		description:
			"Le restaurant scolaire de Delle cuisine chaque matin pour trois écoles. Objectif : la moitié de produits de qualité, dont un tiers de bio.",
	},
	"auberge-du-vieux-four": {
		name: "Auberge du Vieux Four",
		kind: "restaurant",
		commune: "90053",
		postcode: "90600",
		specialty: "La carpe frite et les légumes du moment",
		description:
			"Une carte courte qui change toutes les deux semaines avec ce que donnent les fermes.",
	},
	"epicerie-den-face": {
		name: "L'Épicerie d'en face",
		kind: "shop",
		commune: "90009",
		postcode: "90500",
		specialty: "Trois cents produits de moins de cinquante kilomètres",
		description:
			"Une épicerie de village qui relaie une vingtaine de producteurs voisins : légumes, fromages, farine, bière, savons.",
		saleModes: ["shop", "to-restaurants"],
		deliveryModes: ["pick-up", "delivery"],
	},
	"le-pain-dhugo": {
		name: "Le Pain d'Hugo",
		kind: "artisan",
		commune: "90033",
		postcode: "90100",
		specialty: "Le pain au levain de blés anciens",
		description: "Boulangerie au levain, farines moulues à quinze kilomètres.",
		saleModes: ["shop", "to-restaurants", "to-canteens"],
		deliveryModes: ["pick-up", "delivery"],
	},
	"grappe-alimentaire-du-sud-territoire": {
		name: "Grappe alimentaire du Sud Territoire",
		kind: "grappe",
		commune: "90033",
		postcode: "90100",
		specialty: "Trente entreprises de bouche qui travaillent ensemble",
		description:
			"Producteurs, artisans et commerces du Sud Territoire réunis pour répondre ensemble aux cantines, partager un camion et se recommander.",
	},
	"atelier-terre-cuite": {
		name: "Atelier Terre cuite",
		kind: "artisan",
		commune: "90090",
		postcode: "90100",
		specialty: "La vaisselle en grès pour les tables d'hôtes",
		description:
			"Poterie utilitaire tournée à la main : assiettes, bols, terrines, pots à fermentation.",
		saleModes: ["farm-gate", "market", "online", "to-restaurants"],
	},
	"rucher-des-etangs": {
		name: "Le Rucher des Étangs",
		kind: "producer",
		commune: "90043",
		postcode: "90100",
		specialty: "Le miel de sapin et de fleurs des étangs",
		saleModes: ["farm-gate", "market", "producers-shop"],
		deliveryModes: ["pick-up", "drop-point"],
		labels: { "nature-et-progres": "held" },
	},
	"brasserie-la-bourbeuse": {
		name: "Brasserie La Bourbeuse",
		kind: "artisan",
		commune: "90017",
		postcode: "90140",
		specialty: "La blonde au malt d'orge du Sundgau",
		saleModes: ["shop", "to-restaurants", "wholesale"],
		deliveryModes: ["pick-up", "delivery"],
	},
	"vergers-de-la-combe": {
		name: "Vergers de la Combe",
		kind: "producer",
		commune: "90063",
		postcode: "90100",
		specialty: "Le jus de pommes de vieux vergers",
		description:
			"Pommes et poires de variétés anciennes, pressées sur place en octobre et novembre.",
		saleModes: ["farm-gate", "to-canteens", "producers-shop"],
		deliveryModes: ["pick-up", "delivery"],
		labels: { ab: "held", hve: "held" },
	},
	"moulin-des-allaines": {
		name: "Moulin des Allaines",
		kind: "processor",
		commune: "90053",
		postcode: "90600",
		specialty: "La farine de meule des blés de la plaine",
		saleModes: ["wholesale", "shop", "to-restaurants"],
		deliveryModes: ["pick-up", "carrier"],
		labels: { ab: "held" },
	},
	"froid-des-vallees": {
		name: "Froid des Vallées",
		kind: "company",
		commune: "90010",
		postcode: "90000",
		specialty: "La tournée froide du mardi et du vendredi",
		description:
			"Transport frigorifique pour petites quantités entre Belfort, Delle et Montbéliard.",
		deliveryModes: ["delivery", "shared-round"],
	},
	"college-du-val": {
		name: "Collège du Val",
		kind: "canteen",
		commune: "25388",
		postcode: "25200",
		specialty: "Quatre cents couverts et un potager pédagogique",
	},
	"pays-de-langres": {
		name: "Pays de Langres",
		kind: "pays",
		commune: "52269",
		postcode: "52200",
		unclaimed: true,
	},
	"pays-ledonien": {
		name: "Pays lédonien",
		kind: "pays",
		commune: "39300",
		postcode: "39000",
		unclaimed: true,
	},
	"fromagerie-du-larmont": {
		name: "Fromagerie du Larmont",
		kind: "processor",
		commune: "25462",
		postcode: "25300",
		specialty: "Le comté de dix-huit mois",
		labels: { aop: "held" },
		unclaimed: true,
		cardEmail: "carte-larmont@village.example",
	},
	"boucherie-des-halles": {
		name: "Boucherie des Halles",
		kind: "shop",
		commune: "90010",
		postcode: "90000",
		unclaimed: true,
	},
} satisfies Record<string, VillageOrganisation>;

export type VillageOrganisationKey = keyof typeof villageOrganisations;
