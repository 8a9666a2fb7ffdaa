import type {
	DeliveryMode,
	LabelFamily,
	LabelState,
	ListingStatus,
	MembershipRole,
	OrganisationKind,
	Origin,
	Period,
	ProductBranch,
	SaleMode,
	Side,
	TerritoryKind,
	Unit,
	Visibility,
} from "#db/vocabulary.ts";
import { monthRuns } from "../../domain/products/months.ts";
import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

const unit: Record<Unit, string> = {
	kg: "kg",
	tonne: "tonne",
	litre: "litre",
	hectolitre: "hectolitre",
	piece: "pièce",
	dozen: "douzaine",
	box: "caisse",
	pallet: "palette",
	bunch: "botte",
	bag: "sac",
	jar: "bocal",
	stere: "stère",
	portion: "portion",
	hour: "heure",
	"half-day": "demi-journée",
	day: "jour",
	"square-metre": "m²",
	kilometre: "km",
};
const plurals: Partial<Record<Unit, string>> = { jar: "bocaux", "half-day": "demi-journées" };
const invariable: Unit[] = ["kg", "square-metre", "kilometre"];

function de(month: number): string {
	const name = f.month(month);
	return /^[aeiouyh]/.test(name) ? `d'${name}` : `de ${name}`;
}

function run([first, last]: [number, number]): string {
	return first === last ? `en ${f.month(first)}` : `${de(first)} à ${f.month(last)}`;
}

/** The words of the vocabulary, used everywhere. */
export const words = typeset({
	organisationKind: {
		producer: "Producteur",
		artisan: "Artisan",
		processor: "Transformateur",
		shop: "Commerce",
		restaurant: "Restaurant",
		canteen: "Restauration collective",
		distributor: "Grossiste ou plateforme",
		market: "Marché",
		association: "Association",
		cooperative: "Coopérative, SCIC ou SCOP",
		company: "Autre entreprise",
		cluster: "Cluster",
		"competitiveness-hub": "Pôle de compétitivité",
		grappe: "Grappe d'entreprises",
		ptce: "Pôle territorial de coopération (PTCE)",
		"business-club": "Club d'entreprises",
		"business-centre": "Maison des entreprises",
		esat: "ESAT ou entreprise d'insertion",
		"employers-group": "Groupement d'employeurs",
		"third-place": "Tiers-lieu",
		school: "Établissement d'enseignement",
		"support-network": "Réseau d'accompagnement",
		chamber: "Chambre consulaire",
		commune: "Commune",
		epci: "Intercommunalité",
		pays: "Pays ou PETR",
		pnr: "Parc naturel régional",
		gal: "Groupe d'action locale (LEADER)",
		"development-council": "Conseil de développement",
	} satisfies Record<OrganisationKind, string>,
	saleMode: {
		"farm-gate": "À la ferme ou à l'atelier",
		shop: "En boutique",
		market: "Sur les marchés",
		"producers-shop": "En magasin de producteurs",
		basket: "En paniers (AMAP…)",
		online: "En ligne",
		wholesale: "En gros ou demi-gros",
		"to-restaurants": "Aux restaurants",
		"to-canteens": "À la restauration collective",
		"group-order": "En commande groupée",
	} satisfies Record<SaleMode, string>,
	deliveryMode: {
		"pick-up": "Retrait sur place",
		delivery: "Livraison",
		"drop-point": "Point de dépôt",
		carrier: "Transporteur",
		"shared-round": "Tournée partagée",
	} satisfies Record<DeliveryMode, string>,
	labelState: {
		held: "détenu",
		"in-conversion": "en conversion",
	} satisfies Record<LabelState, string>,
	labelFamily: {
		organic: "Agriculture biologique",
		origin: "Origine",
		quality: "Qualité",
		environment: "Environnement",
		farm: "À la ferme",
		fair: "Commerce équitable",
		local: "Marques locales",
	} satisfies Record<LabelFamily, string>,
	role: { member: "membre", owner: "responsable" } satisfies Record<MembershipRole, string>,
	side: { offer: "Offre", need: "Besoin" } satisfies Record<Side, string>,
	sides: { offer: "Offres", need: "Besoins" } satisfies Record<Side, string>,
	status: {
		draft: "Brouillon",
		published: "En ligne",
		paused: "En pause",
		fulfilled: "Pourvue",
		expired: "Saison terminée",
		archived: "Archivée",
	} satisfies Record<ListingStatus, string>,
	visibility: {
		public: "Tout le monde",
		members: "Membres du réseau",
	} satisfies Record<Visibility, string>,
	origin: {
		own: "Notre production",
		transformed: "Transformé chez nous",
		resold: "Revendu pour une autre structure",
	} satisfies Record<Origin, string>,
	territoryKind: {
		epci: "Intercommunalité",
		pays: "Pays ou PETR",
		gal: "GAL",
		pnr: "Parc naturel régional",
		departement: "Département",
		region: "Région",
		country: "Pays entier",
	} satisfies Record<TerritoryKind, string>,
	branch: {
		food: "Alimentation",
		nature: "Bois, plantes et fourrages",
		craft: "Artisanat",
		shop: "Commerces",
		service: "Services et moyens",
	} satisfies Record<ProductBranch, string>,
	unit,
	/** "12 kg", "3 caisses". */
	amount: (quantity: number, of: Unit) => {
		const several = quantity >= 2 && !invariable.includes(of);
		return `${f.number(quantity)}\u00a0${several ? (plurals[of] ?? `${unit[of]}s`) : unit[of]}`;
	},
	period: {
		once: "en une fois",
		day: "par jour",
		week: "par semaine",
		month: "par mois",
		season: "pour la saison",
		year: "par an",
	} satisfies Record<Period, string>,
	allYear: "Toute l'année",
	noMonth: "Aucun mois",
	/** "de juin à octobre", "en mars et de septembre à novembre". */
	season: (months: number) => {
		const runs = monthRuns(months);
		if (months === 4095) return "Toute l'année";
		if (runs.length === 0) return "Aucun mois";
		const sentence = f.and(runs.map(run));
		return sentence.charAt(0).toUpperCase() + sentence.slice(1);
	},
	inMonth: (month: number) => `en ${f.month(month)}`,
	km: (km: number) => f.km(km),
	approximatePlace: "position approchée",
	language: { fr: "Français", en: "English" },
});
