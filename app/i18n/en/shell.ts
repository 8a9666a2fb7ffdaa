import { formatIn } from "../format.ts";
import type { shell as fr } from "../fr/shell.ts";

const f = formatIn("en");

export const shell: typeof fr = {
	name: "Maillage",
	tagline: "The network for short supply circuits and local cooperation",
	titled: (title) => `${title} · Maillage`,
	skip: "Skip to content",
	mainNavigation: "Main navigation",
	search: "Search",
	post: "Post",
	postOffer: "Post an offer",
	postNeed: "Post a need",
	conversations: "Conversations",
	messages: "Messages",
	mySpace: "My space",
	home: "Home",
	signIn: "Sign in",
	signUp: "Create an account",
	signOut: "Sign out",
	account: "My account",
	administration: "Administration",
	imports: "Imports",
	rules: "Short-circuit rules",
	requests: "Requests",
	requestsWaiting: (count) => f.plural(count, { one: "# request waits", other: "# requests wait" }),
	menuOf: (name) => `${name}'s menu`,
	actingFor: "You are acting for",
	noOrganisation: "No organisation",
	addOrganisation: "Add an organisation",
	switchTo: (name) => `Act for ${name}`,
	unread: (count) => f.plural(count, { one: "# unread message", other: "# unread messages" }),
	connection: {
		lost: "You are offline. Keep this page open: what you write stays in it.",
		back: "The connection is back.",
	},
	footer: {
		about: "Maillage links producers, artisans, shops, restaurants, canteens and territories.",
		sources: "Sources and licence",
		accessibility: "Accessibility",
		privacy: "Your data",
		language: "Language",
	},
	errors: {
		notFound: {
			title: "This page does not exist",
			text: "It may have been removed, or it is not visible to you.",
		},
		forbidden: {
			title: "You cannot do this",
			text: "This action is for other people.",
		},
		conflict: {
			title: "This is no longer possible",
			text: "Things have changed since this page was shown.",
		},
		tooMany: {
			title: "One moment…",
			text: (minutes) =>
				f.plural(minutes, {
					one: "Too many tries in a row. Try again in a minute.",
					other: "Too many tries in a row. Try again in # minutes.",
				}),
		},
		unexpected: {
			title: "Something went wrong",
			text: "The error is ours. Nothing that was saved is lost.",
			request: (id) => `If you write to us, quote this number: ${id}`,
		},
		offline: {
			title: "No connection",
			text: "This page could not get here. Try again when the network is back.",
			notSent:
				"Nothing was sent: there is no connection. What you wrote is still here; send it when the network is back.",
		},
		retry: "Try again",
		goHome: "Back to the home page",
		goSearch: "Search for an offer or an organisation",
	},
};
