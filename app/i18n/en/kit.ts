import type { kit as fr } from "../fr/kit.ts";

export const kit: typeof fr = {
	title: "The kit",
	lead: "Everything a page is made of, in both themes. Each piece says where it lives and when to use it.",
	contents: "Contents",
	light: "Light",
	dark: "Dark",
	noScript: "Both themes stand side by side once the script is there.",
	parts: {
		foundations: "Foundations",
		actions: "Acting",
		words: "Telling",
		fields: "Asking",
		things: "Showing",
		layout: "Laying out",
		frame: "Framing",
		messages: "Talking",
	},
	tokens: {
		title: "Colours",
		about:
			"Paper, ink, field green for what one does, terracotta for what calls for attention. No raw colour outside this file; every text holds 4.5:1 on its ground.",
		onIt: "Text",
	},
	type: {
		title: "Type",
		about:
			"Bricolage Grotesque for titles, Atkinson Hyperlegible for the rest, served by the site. French sentences go through typeset: quotes, thin spaces, apostrophes.",
		sample: "What grows, is made and is looked for near you: 1,200 kg, €8.50 a kilo.",
	},
	spaces: {
		title: "Spaces",
		about: "Eight steps, 4 to 64 pixels. A Stack sets its rhythm, and inherits none.",
	},
	mark: {
		title: "Mark, weave, loose thread",
		about:
			"Two threads that cross and hold. The weave runs under the header; the loose thread goes with an error. Decorative: the words stand beside.",
	},
	button: {
		title: "Buttons and action links",
		about:
			"One solid button a screen: what one came for. Terracotta for a need, red for what cannot be undone. A submit button says it is busy while its form is on its way.",
		primary: "Publish the offer",
		secondary: "Keep as a draft",
		need: "Post a need",
		quiet: "Later",
		danger: "Delete the photo",
		small: "Pause",
		disabled: "Unavailable",
		wide: "Continue",
		link: "Search",
	},
	choice: {
		title: "Choices of direction",
		about: "Two or three ways from here; the whole card is a target.",
		offer: "Post an offer",
		offerText: "A product, a service, room in a van…",
		need: "Post a need",
		needText: "The right organisations will see it.",
	},
	fold: {
		title: "Fold",
		about: "What is rarely needed. Opens without script.",
		name: "More settings",
		inside: "Minimum order, radius served, dates.",
	},
	sections: {
		title: "Sections",
		about: "The parts of one thing; each of them is a page of its own.",
		profile: "Profile",
		security: "Password and devices",
		data: "My data",
	},
	badge: {
		title: "Badges",
		about:
			"A word, never a sentence; the colour says nothing the word does not. A label in conversion has a dashed border.",
		plain: "Network members",
		sun: "In season",
		sky: "Producer",
		danger: "Refused",
	},
	circuit: {
		title: "Short circuit",
		about: "The verdict, its reasons folded below.",
	},
	notice: {
		title: "Notices",
		about: "A fact that matters to the whole page. “live” announces one that comes after it.",
		info: "This card comes from a public directory; nobody has claimed it yet.",
		done: "Your offer “Winter leeks” is online.",
		attention: "Your offer ends in three days. Renew it?",
		danger: "The file could not be read: 12 rows are refused.",
	},
	empty: {
		title: "Empty state",
		about: "There is nothing: say so, and give the next step.",
		heading: "No squash on offer within 20 km",
		text: "Search wider, or say what you are looking for: producers will see it.",
		action: "Search within 50 km",
	},
	fields: {
		title: "Fields",
		about:
			"Every field is compulsory unless it says “optional”. A number is a text with the figures' keyboard. Errors read under the field and on top of the form.",
		name: "Organisation's name",
		email: "E-mail address",
		emailHint: "It shows only if you want it to.",
		description: "What you do",
		price: "Price",
		unit: "Unit",
		choose: "Choose",
		kind: "Kind of organisation",
		commune: "Commune",
		communeHint: "Try “st dizier l eveque” or “90100”.",
		frozen: "SIRET number",
		frozenValue: "900 000 100 00017",
		frozenUnit: "Country",
		france: "France",
		sendsMail: "Write to me when a need matches",
		sendsMailHint: "At most one message a day.",
		deliveries: "Delivery",
		who: "Who sees it",
		everybody: "Everybody",
		everybodyHint: "Even without an account.",
		members: "Network members",
		membersHint: "People of an organisation.",
		months: "Months",
		labels: "Labels",
	},
	wrong: {
		title: "Refused fields",
		about: "What was typed comes back as it was, with the reason and the mend.",
		submit: "Send and be refused",
		whole: "The whole form",
		wholeAbout:
			"When it comes back refused, the summary takes the focus and leads to each field. Without network nothing leaves and nothing is lost.",
	},
	card: {
		title: "Cards",
		about:
			"For discovering. Green edge: offer; terracotta: need; sky: organisation. The whole card leads where its title leads.",
	},
	season: {
		title: "Season and distance",
		about:
			"The same bar everywhere: twelve months, this one ringed. The ring places between 10, 30 and 100 km. Told in words to those who listen.",
	},
	table: {
		title: "Table",
		about: "For managing and comparing. Wider than the screen, it scrolls by itself.",
		caption: "This week's sales",
		product: "Product",
		quantity: "Quantity",
		amount: "Amount",
	},
	facts: {
		title: "Facts",
		about: "Names and what they are worth; what nobody stated is not written.",
		opening: "Opening hours",
		openingValue: "Sale at the farm on Wednesdays, 4 to 7 pm",
		site: "Website",
	},
	linked: {
		title: "Somebody's text",
		about: "Its lines are kept, its addresses become links, nothing else.",
		text: "Harvest from July to November.\nThe details: https://village.example/carottes",
	},
	layout: {
		title: "Page, column, stack, row, cards, panel",
		about:
			"Page for browsing, Column for reading and writing; either carries the one main. Beside puts on the right the facts and what one can do.",
		first: "What one came for.",
		aside: "The facts, and what one can do.",
		rest: "The rest, read on scrolling.",
	},
	header: {
		title: "Header, footer, thumb bar",
		about:
			"The header sticks to the top; on a phone the thumb bar doubles it below. Error pages: /introuvable and /hors-ligne.",
		visitor: "For a visitor",
		member: "For a member, three unread messages",
		alone: "On the offline page",
		tabs: "Thumb bar (narrow screens)",
	},
	messages: {
		title: "Conversations",
		about: "The list, then the thread: days, turns, the state of each message.",
		first: "Your leeks would suit our new menu: 15 kg a week?",
		answer: "With pleasure, I deliver Grandvillars on Fridays.",
		last: "See you on Friday then.",
	},
	steps: {
		title: "Steps",
		about: "The screens of a listing: those behind, this one, those ahead.",
	},
};
