/** Filters as the address of the search page, and back: names and codes people may read there are French. */
import type { SearchFilters } from "./filters.ts";

export const names = {
	type: "type",
	words: "q",
	product: "produit",
	place: "lieu",
	radiusKm: "rayon",
	months: "mois",
	labels: "label",
	kinds: "nature",
	saleModes: "vente",
	deliveryModes: "livraison",
	onlyShortCircuit: "court",
	sort: "tri",
	view: "vue",
	after: "apres",
} as const satisfies Record<keyof SearchFilters, string>;

export const typeCodes = {
	offers: "offres",
	needs: "besoins",
	organisations: "structures",
} as const;
export const sortCodes = { fit: "pertinence", nearness: "distance", freshness: "date" } as const;
export const viewCodes = { list: "liste", map: "carte" } as const;

/** What the address says when it says nothing. */
const silent: Partial<Record<keyof SearchFilters, string>> = {
	type: typeCodes.offers,
	sort: sortCodes.fit,
	view: viewCodes.list,
};

/** The path of a search, with some of its filters changed. Another search begins at its first page. */
export function searchPath(
	filters: SearchFilters,
	changes: Partial<SearchFilters> = {},
	page = "/recherche",
): string {
	const parameters = new URLSearchParams();
	const wanted: SearchFilters = { ...filters, after: null, ...changes };
	for (const key of Object.keys(names) as (keyof SearchFilters)[])
		for (const value of codesOf(wanted, key))
			if (value !== "" && value !== silent[key]) parameters.append(names[key], value);
	const query = parameters.toString();
	return query ? `${page}?${query}` : page;
}

function codesOf(filters: SearchFilters, key: keyof SearchFilters): string[] {
	switch (key) {
		case "type":
			return [typeCodes[filters.type]];
		case "sort":
			return [sortCodes[filters.sort]];
		case "view":
			return [viewCodes[filters.view]];
		case "onlyShortCircuit":
			return filters.onlyShortCircuit ? ["1"] : [];
		default:
			return [filters[key] ?? ""].flat().map(String);
	}
}

/** Filters as they stand in an address, not yet checked. */
export function rawFilters(parameters: URLSearchParams): Record<keyof SearchFilters, unknown> {
	const one = (key: keyof SearchFilters) => parameters.get(names[key]);
	const all = (key: keyof SearchFilters) => parameters.getAll(names[key]).filter(Boolean);
	const coded = (key: keyof SearchFilters, codes: Record<string, string>) =>
		Object.keys(codes).find((code) => codes[code] === one(key));
	return {
		type: coded("type", typeCodes),
		words: one("words") ?? "",
		product: one("product") ?? "",
		place: one("place") ?? "",
		radiusKm: one("radiusKm") || null,
		months: all("months"),
		labels: all("labels"),
		kinds: all("kinds"),
		saleModes: all("saleModes"),
		deliveryModes: all("deliveryModes"),
		onlyShortCircuit: one("onlyShortCircuit") !== null,
		sort: coded("sort", sortCodes),
		view: coded("view", viewCodes),
		after: one("after"),
	};
}

/** The address of a form as it is filled: what is empty, or says what is understood without it, is left out. */
export function tidyQuery(form: Iterable<[string, unknown]>): string {
	const parameters = new URLSearchParams();
	for (const [name, value] of form) {
		const understood = Object.entries(silent).some(
			([key, code]) => names[key as keyof SearchFilters] === name && code === value,
		);
		if (typeof value === "string" && value.trim() !== "" && !understood)
			parameters.append(name, value.trim());
	}
	return parameters.toString();
}
