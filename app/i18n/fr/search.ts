import type { SearchFilters } from "../../domain/search/filters.ts";
import type { SearchSort, SearchType } from "../../domain/search/search-terms.ts";
import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

const counted: Record<SearchType, { one: string; other: string; none: string }> = {
	offers: { one: "# offre", other: "# offres", none: "Aucune offre" },
	needs: { one: "# besoin", other: "# besoins", none: "Aucun besoin" },
	organisations: { one: "# structure", other: "# structures", none: "Aucune structure" },
};

const among: Record<SearchType, string> = {
	offers: "offres",
	needs: "besoins",
	organisations: "structures",
};

type Headline = {
	type: SearchType;
	count: number;
	exact: boolean;
	/** Products and words looked for. */
	subjects: string[];
	place: string | null;
	radiusKm: number | null;
	months: number[];
};

function total(type: SearchType, count: number, exact: boolean): string {
	if (count === 0) return counted[type].none;
	const shown = exact ? count : Number(count.toPrecision(2));
	return `${f.plural(shown, counted[type])}${exact ? "" : " environ"}`;
}

function around(place: string | null, radiusKm: number | null): string[] {
	if (!place) return [];
	return [radiusKm === null ? `autour de ${place}` : `à moins de ${f.km(radiusKm)} de ${place}`];
}

/** The search page: what is asked, what is found, what else would find something. */
export const search = typeset({
	title: "Chercher",
	types: {
		offers: "Offres",
		needs: "Besoins",
		organisations: "Structures",
	} satisfies Record<SearchType, string>,
	typesLabel: "Ce que vous cherchez",
	words: "Quoi ?",
	wordsHint: {
		offers: "Carottes, tomme, camion frigorifique…",
		needs: "Yaourts en seaux, chambre froide…",
		organisations: "Fromager, boulangerie, cantine…",
	} satisfies Record<SearchType, string>,
	place: "Où ?",
	placeHint: "Commune ou code postal",
	radius: "Jusqu'à",
	anyRadius: "Sans limite",
	withinRadius: (km: number) => `${f.number(km)} km`,
	submit: "Chercher",
	proposed: (count: number) => f.plural(count, { one: "# proposition", other: "# propositions" }),
	kindOfSuggestion: { product: "Produit", organisation: "Structure" },
	/** "97 offres : carottes, à moins de 50 km de Delle, en octobre". */
	headline: ({ type, count, exact, subjects, place, radiusKm, months }: Headline) => {
		const when = months.length > 0 ? [`en ${f.or(months.map(f.month))}`] : [];
		const circumstances = [...around(place, radiusKm), ...when].join(", ");
		const found = total(type, count, exact);
		if (subjects.length === 0) return `${found} ${circumstances}`.trim();
		return `${found} : ${[...subjects, circumstances].filter(Boolean).join(", ")}`;
	},
	/** Read aloud when the results change. */
	found: (type: SearchType, count: number, exact: boolean) => total(type, count, exact),
	from: (name: string) => `Distances comptées depuis ${name}.`,
	searchAround: (name: string, km: number) => `Chercher à moins de ${f.km(km)} de ${name}`,
	searching: "Recherche en cours…",
	filters: "Filtres",
	filtersCounted: (count: number) => (count === 0 ? "Filtres" : `Filtres (${f.number(count)})`),
	closeFilters: "Fermer",
	applyFilters: "Appliquer",
	seeResults: (type: SearchType, count: number, exact: boolean) =>
		count === 0 ? "Aucun résultat" : `Voir ${total(type, count, exact)}`,
	clearFilters: "Tout effacer",
	active: "Filtres choisis",
	remove: (filter: string) => `Retirer : ${filter}`,
	moreChoices: (count: number) => f.plural(count, { one: "Voir # autre", other: "Voir # autres" }),
	groups: {
		product: "Produit",
		months: "Disponible en",
		monthsNeed: "Cherché en",
		labels: "Labels",
		kinds: "Nature de la structure",
		saleModes: "Vente",
		deliveryModes: "Livraison",
	},
	allProducts: "Tous les produits",
	anyMonth: "Tous les mois",
	anyKind: "Toutes",
	months: (month: number, count: number) =>
		`${f.month(month)}, ${f.plural(count, { one: "# résultat", other: "# résultats" })}`,
	onlyShortCircuit: "Circuit court seulement",
	shortCircuitRules: (territory: string) => `Selon la règle de ${territory}`,
	shortCircuitNeedsPlace: "Dites où vous êtes pour que la distance compte aussi.",
	sort: "Trier par",
	sorts: {
		fit: "Pertinence",
		nearness: "Distance",
		freshness: "Nouveauté",
	} satisfies Record<SearchSort, string>,
	view: "Affichage",
	views: { list: "Liste", map: "Carte" },
	results: "Résultats",
	more: "Voir la suite",
	first: "Revenir au début",
	corrected: (words: string) =>
		`Résultats pour « ${words} », faute de mieux pour ce que vous avez écrit.`,
	placeUnknown: (text: string) => `Nous ne connaissons pas de commune « ${text} ».`,
	placeAmbiguous: (text: string) => `Plusieurs communes répondent à « ${text} ». Laquelle ?`,
	placeNamed: (name: string, postcode: string | null) =>
		postcode ? `${name} (${postcode})` : name,
	empty: {
		title: "Rien ne répond à tout cela",
		text: "Voici ce qui donnerait quelque chose :",
		nothing: "Le réseau grandit : dites ce que vous cherchez, les bonnes structures le verront.",
		wider: (radiusKm: number | null, count: number) =>
			`${radiusKm === null ? "Sans limite de distance" : `Élargir à ${f.number(radiusKm)} km`} : ${f.plural(count, { one: "# résultat", other: "# résultats" })}`,
		without: (filter: string, count: number) =>
			`Sans ${filter} : ${f.plural(count, { one: "# résultat", other: "# résultats" })}`,
		neighbour: (name: string, count: number) =>
			`${name} : ${f.plural(count, { one: "# résultat", other: "# résultats" })}`,
		around: (words: string, radiusKm: number, place: string, count: number) =>
			`« ${words} » à moins de ${f.km(radiusKm)} de ${place} : ${f.plural(count, { one: "# résultat", other: "# résultats" })}`,
		elsewhere: (type: SearchType, count: number) =>
			`Parmi les ${among[type]} : ${f.plural(count, { one: "# résultat", other: "# résultats" })}`,
		names: {
			words: "les mots",
			product: "le produit",
			months: "le mois",
			labels: "les labels",
			kinds: "la nature de la structure",
			saleModes: "le mode de vente",
			deliveryModes: "la livraison",
			onlyShortCircuit: "la condition de circuit court",
		} satisfies Partial<Record<keyof SearchFilters, string>>,
		postNeed: "Publier ce besoin",
		postOffer: "Proposer une offre",
		nearProducts: "Produits voisins",
	},
	map: {
		label: "Carte des résultats",
		loading: "La carte arrive…",
		needsScript: "La carte a besoin de JavaScript. La liste ci-dessous dit la même chose.",
		partial: (shown: number, count: number) =>
			`${f.number(shown)} résultats placés sur la carte, sur ${f.number(count)}.`,
		failed: "La carte n'a pas pu s'afficher. La liste dit la même chose.",
		here: "Vous cherchez autour d'ici",
		open: "Voir",
		group: (count: number) => `${f.number(count)} résultats ici : agrandir`,
	},
	card: {
		/** Two places of one commune often share its point. */
		away: (km: number) => (km < 0.5 ? "tout près" : `à ${f.km(km)}`),
		approximate: "position approchée",
		members: "Membres du réseau",
		unclaimed: "Fiche d'annuaire",
		offers: (count: number) => f.plural(count, { one: "# offre", other: "# offres" }),
		needs: (count: number) => f.plural(count, { one: "# besoin", other: "# besoins" }),
		toDiscuss: "prix à discuter",
		perUnit: (price: string, unit: string) => `${price} / ${unit}`,
	},
});
