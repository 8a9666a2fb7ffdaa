import type { SearchType } from "../../domain/search/search-terms.ts";
import { formatIn } from "../format.ts";
import type { search as fr } from "../fr/search.ts";

const f = formatIn("en");

const counted: Record<SearchType, { one: string; other: string; none: string }> = {
	offers: { one: "# offer", other: "# offers", none: "No offer" },
	needs: { one: "# need", other: "# needs", none: "No need" },
	organisations: { one: "# organisation", other: "# organisations", none: "No organisation" },
};

function total(type: SearchType, count: number, exact: boolean): string {
	if (count === 0) return counted[type].none;
	const shown = exact ? count : Number(count.toPrecision(2));
	return `${exact ? "" : "About "}${f.plural(shown, counted[type])}`;
}

function around(place: string | null, radiusKm: number | null): string[] {
	if (!place) return [];
	return [radiusKm === null ? `around ${place}` : `within ${f.km(radiusKm)} of ${place}`];
}

export const search: typeof fr = {
	title: "Search",
	types: { offers: "Offers", needs: "Needs", organisations: "Organisations" },
	typesLabel: "What you look for",
	words: "What?",
	wordsHint: {
		offers: "Carrots, cheese, refrigerated lorry…",
		needs: "Yoghurt in buckets, cold room…",
		organisations: "Cheesemaker, bakery, canteen…",
	},
	place: "Where?",
	placeHint: "Municipality or postcode",
	radius: "Within",
	anyRadius: "No limit",
	withinRadius: (km) => `${f.number(km)} km`,
	submit: "Search",
	proposed: (count) => f.plural(count, { one: "# suggestion", other: "# suggestions" }),
	kindOfSuggestion: { product: "Product", organisation: "Organisation" },
	headline: ({ type, count, exact, subjects, place, radiusKm, months }) => {
		const when = months.length > 0 ? [`in ${f.or(months.map(f.month))}`] : [];
		const circumstances = [...around(place, radiusKm), ...when].join(", ");
		const found = total(type, count, exact);
		if (subjects.length === 0) return `${found} ${circumstances}`.trim();
		return `${found}: ${[...subjects, circumstances].filter(Boolean).join(", ")}`;
	},
	found: (type, count, exact) => total(type, count, exact),
	from: (name) => `Distances counted from ${name}.`,
	searchAround: (name, km) => `Search within ${f.km(km)} of ${name}`,
	searching: "Searching…",
	filters: "Filters",
	filtersCounted: (count) => (count === 0 ? "Filters" : `Filters (${f.number(count)})`),
	closeFilters: "Close",
	applyFilters: "Apply",
	seeResults: (type, count, exact) =>
		count === 0 ? "No result" : `See ${total(type, count, exact).toLowerCase()}`,
	clearFilters: "Clear all",
	active: "Chosen filters",
	remove: (filter) => `Remove: ${filter}`,
	moreChoices: (count) => f.plural(count, { one: "See # other", other: "See # others" }),
	groups: {
		product: "Product",
		months: "Available in",
		monthsNeed: "Wanted in",
		labels: "Labels",
		kinds: "Kind of organisation",
		saleModes: "Sale",
		deliveryModes: "Delivery",
	},
	allProducts: "All products",
	anyMonth: "Any month",
	anyKind: "Any",
	months: (month, count) =>
		`${f.month(month)}, ${f.plural(count, { one: "# result", other: "# results" })}`,
	onlyShortCircuit: "Short circuit only",
	shortCircuitRules: (territory) => `By the rule of ${territory}`,
	shortCircuitNeedsPlace: "Say where you are for the distance to count too.",
	sort: "Sort by",
	sorts: { fit: "Relevance", nearness: "Distance", freshness: "Newest" },
	view: "View",
	views: { list: "List", map: "Map" },
	results: "Results",
	more: "See more",
	first: "Back to the beginning",
	corrected: (words) => `Results for “${words}”, for lack of anything nearer to what you wrote.`,
	placeUnknown: (text) => `We know no municipality called “${text}”.`,
	placeAmbiguous: (text) => `Several municipalities answer to “${text}”. Which one?`,
	placeNamed: (name, postcode) => (postcode ? `${name} (${postcode})` : name),
	empty: {
		title: "Nothing answers to all that",
		text: "Here is what would give something:",
		nothing: "The network grows: say what you look for, the right organisations will see it.",
		wider: (radiusKm, count) =>
			`${radiusKm === null ? "Without a limit of distance" : `Widen to ${f.number(radiusKm)} km`}: ${f.plural(count, { one: "# result", other: "# results" })}`,
		without: (filter, count) =>
			`Without ${filter}: ${f.plural(count, { one: "# result", other: "# results" })}`,
		neighbour: (name, count) =>
			`${name}: ${f.plural(count, { one: "# result", other: "# results" })}`,
		around: (words, radiusKm, place, count) =>
			`“${words}” within ${f.km(radiusKm)} of ${place}: ${f.plural(count, { one: "# result", other: "# results" })}`,
		elsewhere: (type, count) =>
			`Among ${type}: ${f.plural(count, { one: "# result", other: "# results" })}`,
		names: {
			words: "the words",
			product: "the product",
			months: "the month",
			labels: "the labels",
			kinds: "the kind of organisation",
			saleModes: "the way of selling",
			deliveryModes: "the delivery",
			onlyShortCircuit: "the short-circuit condition",
		},
		postNeed: "Post this need",
		postOffer: "Post an offer",
		nearProducts: "Neighbouring products",
	},
	map: {
		label: "Map of the results",
		loading: "The map is coming…",
		needsScript: "The map needs JavaScript. The list below says the same.",
		partial: (shown, count) =>
			`${f.number(shown)} results placed on the map, out of ${f.number(count)}.`,
		failed: "The map could not be shown. The list says the same.",
		here: "You search around here",
		open: "See",
		group: (count) => `${f.number(count)} results here: enlarge`,
	},
	card: {
		away: (km) => (km < 0.5 ? "very near" : `${f.km(km)} away`),
		approximate: "approximate position",
		members: "Members of the network",
		unclaimed: "Directory card",
		offers: (count) => f.plural(count, { one: "# offer", other: "# offers" }),
		needs: (count) => f.plural(count, { one: "# need", other: "# needs" }),
		toDiscuss: "price to be discussed",
		perUnit: (price, unit) => `${price} / ${unit}`,
	},
};
