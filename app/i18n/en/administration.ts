import { formatIn } from "../format.ts";
import type { administration as fr } from "../fr/administration.ts";

const f = formatIn("en");

export const administration: typeof fr = {
	title: "Administration",
	lead: "What the whole network shares, and you keep up to date.",
	sections: {
		requests: {
			title: "Requests",
			text: "Directory cards claimed or to be removed, that wait for a decision.",
		},
		imports: {
			title: "Imports",
			text: "Files given to the directory: give one, follow it, mend the refused rows.",
		},
		rules: {
			title: "Short-circuit rules",
			text: "What each territory calls a short circuit, version after version.",
		},
		products: {
			title: "Products",
			text: "The tree of products, services and means: names, everyday words, seasons.",
		},
		labels: {
			title: "Labels",
			text: "Signs, mentions and brands, and those that count for EGalim.",
		},
		duties: {
			title: "People in charge",
			text: "Who animates which territory, and who administers the site.",
		},
	},
	duties: {
		title: "People in charge",
		lead: "Who animates a territory imports its directories, decides on requests and sets its rules. Who administers keeps what the whole network shares.",
		columns: { name: "Person", duty: "In charge of", act: "Change" },
		kinds: {
			animator: {
				label: "Animates a territory",
				hint: "Directories, requests, short-circuit rule",
			},
			administrator: {
				label: "Administers the site",
				hint: "Products, labels, people in charge, and every territory",
			},
		},
		add: "Put somebody in charge",
		fields: { email: "E-mail address", duty: "In charge of", territoryName: "Territory" },
		emailHint: "The one of her Maillage account.",
		territoryHint: "Group of communes, Pays, département or region, for whoever animates one.",
		submit: "Put in charge",
		appointed: (name: string, territory: string | null) =>
			territory ? `${name} animates ${territory}.` : `${name} administers the site.`,
		end: "Take back",
		endOf: (name: string, territory: string | undefined) =>
			territory ? `${territory} from ${name}` : `the administration from ${name}`,
		ended: "Taken back.",
	},
	edited: "changed here",
	retired: "retired",
	retire: "Retire",
	restore: "Put back",
	products: {
		title: "Products",
		lead: "What you change here holds at once, and updates of the site leave it alone.",
		add: "Add a product",
		search: "Look for a product or a word",
		found: (count) =>
			f.plural(count, {
				one: "# product found, with the groups that lead to it",
				other: "# products found, with the groups that lead to them",
			}),
		none: "No product has this word",
		noneHint: "Try another word, or add it.",
		branches: "Branches of the tree",
		count: (count) => f.plural(count, { one: "# product", other: "# products" }),
		columns: { name: "Product", season: "Season", words: "Also called", state: "State" },
	},
	product: {
		new: "Add a product",
		save: "Save",
		saved: (name) => `“${name}” is saved.`,
		retireTitle: "Retire this product",
		retireText: "Nobody can choose it any more. Offers and needs that name it keep it.",
		restoreTitle: "This product is retired",
		restoreText: "Nobody can choose it any more.",
		retired: (name) => `“${name}” is retired.`,
		restored: (name) => `“${name}” can be chosen again.`,
		used: (count) =>
			count === 0
				? "No listing names it."
				: f.plural(count, { one: "# listing names it.", other: "# listings name it." }),
		fields: {
			name: "Name",
			nameHint: "In French, in the singular, as people say it: “Carotte”, “Steak haché”.",
			nameEn: "English name",
			parentName: "In which group",
			parentHint: "Type a few letters. Empty: at the top of the branch chosen below.",
			branch: "Branch",
			branchHint: "Only without a group: otherwise it is the group's.",
			branchChoose: "The group's",
			synonyms: "Everyday words",
			synonymsHint: "Separated by commas: what people type without knowing the exact name.",
			months: "Usual season",
			monthsHint: "No month ticked: all year.",
		},
	},
	labels: {
		title: "Labels",
		lead: "Being local or in a short circuit is never a sign of quality in the sense of the law.",
		add: "Add a label",
		table: "The labels",
		columns: { name: "Label", family: "Family", egalim: "EGalim", state: "State" },
		counts: "counts",
		countsUntil: (day) => `counts until ${f.fullDay(day)}`,
		countsFrom: (day) => `will count on ${f.fullDay(day)}`,
		countedUntil: (day) => `counted until ${f.fullDay(day)}`,
		doesNotCount: "does not count",
	},
	label: {
		new: "Add a label",
		saved: (name) => `“${name}” is saved.`,
		retireTitle: "Retire this label",
		retireText: "Nobody can choose it any more. Organisations that hold it keep it.",
		restoreTitle: "This label is retired",
		restoreText: "Nobody can choose it any more.",
		retired: (name) => `“${name}” is retired.`,
		restored: (name) => `“${name}” can be chosen again.`,
		egalimTitle: "Collective catering (EGalim)",
		egalimText:
			"Does a product that carries this label count as quality purchase (French rural code, art. L. 230-5-1)? Leave the dates empty if it does not.",
		fields: {
			name: "Full name",
			shortName: "Short name",
			shortNameHint: "For badges: “AB”, “Label Rouge”.",
			family: "Family",
			familyChoose: "Choose…",
			description: "In a sentence or two",
			website: "Website",
			hasConversion: "One can be in conversion to this label",
			egalimFrom: "Counts since",
			egalimUntil: "Until (included)",
			egalimSource: "Which text says so",
		},
	},
};
