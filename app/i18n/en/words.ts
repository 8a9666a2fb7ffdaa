import type { Unit } from "#db/vocabulary.ts";
import { monthRuns } from "../../domain/products/months.ts";
import { formatIn } from "../format.ts";
import type { words as fr } from "../fr/words.ts";

const f = formatIn("en");

const unit: Record<Unit, string> = {
	kg: "kg",
	tonne: "tonne",
	litre: "litre",
	hectolitre: "hectolitre",
	piece: "piece",
	dozen: "dozen",
	box: "crate",
	pallet: "pallet",
	bunch: "bunch",
	bag: "bag",
	jar: "jar",
	stere: "stere",
	portion: "portion",
	hour: "hour",
	"half-day": "half-day",
	day: "day",
	"square-metre": "m²",
	kilometre: "km",
};
const plurals: Partial<Record<Unit, string>> = { bunch: "bunches", dozen: "dozen" };
const invariable: Unit[] = ["kg", "square-metre", "kilometre"];

function run([first, last]: [number, number]): string {
	return first === last ? `in ${f.month(first)}` : `from ${f.month(first)} to ${f.month(last)}`;
}

export const words: typeof fr = {
	organisationKind: {
		producer: "Producer",
		artisan: "Artisan",
		processor: "Processor",
		shop: "Shop",
		restaurant: "Restaurant",
		canteen: "Collective catering",
		distributor: "Wholesaler or hub",
		market: "Market",
		association: "Association",
		cooperative: "Cooperative",
		company: "Other company",
		cluster: "Cluster",
		"competitiveness-hub": "Competitiveness hub",
		grappe: "Business network",
		ptce: "Territorial cooperation hub (PTCE)",
		"business-club": "Business club",
		"business-centre": "Business centre",
		esat: "Sheltered or integration workshop",
		"employers-group": "Employers' group",
		"third-place": "Shared workplace",
		school: "School or college",
		"support-network": "Support network",
		chamber: "Chamber of trade",
		commune: "Municipality",
		epci: "Intermunicipal body",
		pays: "Pays or PETR",
		pnr: "Regional nature park",
		gal: "Local action group (LEADER)",
		"development-council": "Development council",
	},
	saleMode: {
		"farm-gate": "At the farm or workshop",
		shop: "In our shop",
		market: "At markets",
		"producers-shop": "In a producers' shop",
		basket: "In baskets (AMAP…)",
		online: "Online",
		wholesale: "Wholesale",
		"to-restaurants": "To restaurants",
		"to-canteens": "To collective catering",
		"group-order": "By group order",
	},
	deliveryMode: {
		"pick-up": "Collection",
		delivery: "Delivery",
		"drop-point": "Drop-off point",
		carrier: "Carrier",
		"shared-round": "Shared round",
	},
	labelState: { held: "held", "in-conversion": "in conversion" },
	labelFamily: {
		organic: "Organic farming",
		origin: "Origin",
		quality: "Quality",
		environment: "Environment",
		farm: "On the farm",
		fair: "Fair trade",
		local: "Local brands",
	},
	role: { member: "member", owner: "owner" },
	side: { offer: "Offer", need: "Need" },
	sides: { offer: "Offers", need: "Needs" },
	status: {
		draft: "Draft",
		published: "Online",
		paused: "Paused",
		fulfilled: "Fulfilled",
		expired: "Season over",
		archived: "Archived",
	},
	visibility: { public: "Everybody", members: "Members of the network" },
	origin: {
		own: "Our own production",
		transformed: "Made here from…",
		resold: "Resold for another organisation",
	},
	territoryKind: {
		epci: "Intermunicipal body",
		pays: "Pays or PETR",
		gal: "GAL",
		pnr: "Regional nature park",
		departement: "Département",
		region: "Region",
		country: "Country",
	},
	branch: {
		food: "Food",
		nature: "Wood, plants and fodder",
		craft: "Crafts",
		shop: "Shops",
		service: "Services and means",
	},
	unit,
	amount: (quantity, of) => {
		const several = quantity > 1 && !invariable.includes(of);
		return `${f.number(quantity)}\u00a0${several ? (plurals[of] ?? `${unit[of]}s`) : unit[of]}`;
	},
	period: {
		once: "at once",
		day: "a day",
		week: "a week",
		month: "a month",
		season: "for the season",
		year: "a year",
	},
	allYear: "All year",
	noMonth: "No month",
	season: (months) => {
		const runs = monthRuns(months);
		if (months === 4095) return "All year";
		if (runs.length === 0) return "No month";
		const sentence = f.and(runs.map(run));
		return sentence.charAt(0).toUpperCase() + sentence.slice(1);
	},
	inMonth: (month) => `in ${f.month(month)}`,
	km: (km) => f.km(km),
	approximatePlace: "approximate position",
	language: { fr: "Français", en: "English" },
};
