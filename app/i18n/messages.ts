/** The areas of the site's sentences, and how a browser fetches the ones a page speaks. */
import type { Locale } from "#db/vocabulary.ts";
import type { about } from "./fr/about.ts";
import type { account } from "./fr/account.ts";
import type { administration } from "./fr/administration.ts";
import type { dev } from "./fr/dev.ts";
import type { directory } from "./fr/directory.ts";
import type { forms } from "./fr/forms.ts";
import type { home } from "./fr/home.ts";
import type { kit } from "./fr/kit.ts";
import type { listings } from "./fr/listings.ts";
import type { messaging } from "./fr/messaging.ts";
import type { organisations } from "./fr/organisations.ts";
import type { places } from "./fr/places.ts";
import type { reasons } from "./fr/reasons.ts";
import type { search } from "./fr/search.ts";
import type { shell } from "./fr/shell.ts";
import type { sources } from "./fr/sources.ts";
import type { words } from "./fr/words.ts";

export type Messages = {
	about: typeof about;
	account: typeof account;
	administration: typeof administration;
	dev: typeof dev;
	directory: typeof directory;
	forms: typeof forms;
	home: typeof home;
	kit: typeof kit;
	listings: typeof listings;
	messaging: typeof messaging;
	organisations: typeof organisations;
	places: typeof places;
	reasons: typeof reasons;
	search: typeof search;
	shell: typeof shell;
	sources: typeof sources;
	words: typeof words;
};

export type Area = keyof Messages;

/** French is the source: an English area that lacks a sentence, or has one too many, does not compile. */
export const fetchMessages: {
	[L in Locale]: { [A in Area]: () => Promise<Messages[A]> };
} = {
	fr: {
		about: async () => (await import("./fr/about.ts")).about,
		account: async () => (await import("./fr/account.ts")).account,
		administration: async () => (await import("./fr/administration.ts")).administration,
		dev: async () => (await import("./fr/dev.ts")).dev,
		directory: async () => (await import("./fr/directory.ts")).directory,
		forms: async () => (await import("./fr/forms.ts")).forms,
		home: async () => (await import("./fr/home.ts")).home,
		kit: async () => (await import("./fr/kit.ts")).kit,
		listings: async () => (await import("./fr/listings.ts")).listings,
		messaging: async () => (await import("./fr/messaging.ts")).messaging,
		organisations: async () => (await import("./fr/organisations.ts")).organisations,
		places: async () => (await import("./fr/places.ts")).places,
		reasons: async () => (await import("./fr/reasons.ts")).reasons,
		search: async () => (await import("./fr/search.ts")).search,
		shell: async () => (await import("./fr/shell.ts")).shell,
		sources: async () => (await import("./fr/sources.ts")).sources,
		words: async () => (await import("./fr/words.ts")).words,
	},
	en: {
		about: async () => (await import("./en/about.ts")).about,
		account: async () => (await import("./en/account.ts")).account,
		administration: async () => (await import("./en/administration.ts")).administration,
		dev: async () => (await import("./en/dev.ts")).dev,
		directory: async () => (await import("./en/directory.ts")).directory,
		forms: async () => (await import("./en/forms.ts")).forms,
		home: async () => (await import("./en/home.ts")).home,
		kit: async () => (await import("./en/kit.ts")).kit,
		listings: async () => (await import("./en/listings.ts")).listings,
		messaging: async () => (await import("./en/messaging.ts")).messaging,
		organisations: async () => (await import("./en/organisations.ts")).organisations,
		places: async () => (await import("./en/places.ts")).places,
		reasons: async () => (await import("./en/reasons.ts")).reasons,
		search: async () => (await import("./en/search.ts")).search,
		shell: async () => (await import("./en/shell.ts")).shell,
		sources: async () => (await import("./en/sources.ts")).sources,
		words: async () => (await import("./en/words.ts")).words,
	},
};
