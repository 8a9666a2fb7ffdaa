import { formatIn } from "../format.ts";
import type { home as fr } from "../fr/home.ts";

const f = formatIn("en");

export const home: typeof fr = {
	title: "Short supply circuits and local cooperation",
	heading: "What grows, is made and is sought near you",
	lead: "Producers, artisans, shops, restaurants, canteens and territories find each other and talk.",
	search: {
		label: "Search the network",
		words: "What are you looking for?",
		wordsHint: "carottes, tomme, cold transport…",
		place: "Around",
		placeHint: "Delle, 90100…",
		submit: "Search",
	},
	rings: {
		label: (place, count) =>
			`Around ${place}: ${f.plural(count, { one: "# organisation", other: "# organisations" })}`,
		km: (km) => `${km} km`,
		offers: "offers",
		needs: "looks for",
		dot: (name, commune, km, offers, needs) =>
			[
				`${name}, ${commune}, ${f.km(km)} away`,
				offers > 0 ? f.plural(offers, { one: "# offer", other: "# offers" }) : "",
				needs > 0 ? f.plural(needs, { one: "# need", other: "# needs" }) : "",
			]
				.filter(Boolean)
				.join(" · "),
		list: "The same as a list",
	},
	season: {
		title: (month) => `In season in ${f.month(month)}`,
		offers: (count) => f.plural(count, { one: "# offer", other: "# offers" }),
		all: "All offers in season",
	},
	needs: { title: "Sought", all: "All needs" },
	offers: { title: "Just posted", all: "All offers" },
	figures: (organisations, communes, offers, needs) =>
		`${f.plural(organisations, { one: "# organisation", other: "# organisations" })} in ${f.plural(communes, { one: "# municipality", other: "# municipalities" })}, ${f.plural(offers, { one: "# offer", other: "# offers" })} and ${f.plural(needs, { one: "# need", other: "# needs" })} online.`,
	join: {
		title: "Two minutes to be found",
		text: "An offer is posted in three screens, from a phone. So is a need.",
		offer: "Post an offer",
		need: "Post a need",
	},
	empty: {
		title: "The network starts here",
		text: "Nothing is online yet. Add your organisation and post the first offer.",
		action: "Post the first offer",
	},
};
