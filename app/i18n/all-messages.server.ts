/** Every sentence of both languages, for the server: pages it renders, titles, mails. */
import type { Locale } from "#db/vocabulary.ts";
import { about as enAbout } from "./en/about.ts";
import { account as enAccount } from "./en/account.ts";
import { administration as enAdministration } from "./en/administration.ts";
import { dev as enDev } from "./en/dev.ts";
import { directory as enDirectory } from "./en/directory.ts";
import { forms as enForms } from "./en/forms.ts";
import { home as enHome } from "./en/home.ts";
import { kit as enKit } from "./en/kit.ts";
import { listings as enListings } from "./en/listings.ts";
import { mails as enMails } from "./en/mails.ts";
import { messaging as enMessaging } from "./en/messaging.ts";
import { organisations as enOrganisations } from "./en/organisations.ts";
import { places as enPlaces } from "./en/places.ts";
import { reasons as enReasons } from "./en/reasons.ts";
import { search as enSearch } from "./en/search.ts";
import { shell as enShell } from "./en/shell.ts";
import { sources as enSources } from "./en/sources.ts";
import { words as enWords } from "./en/words.ts";
import { about } from "./fr/about.ts";
import { account } from "./fr/account.ts";
import { administration } from "./fr/administration.ts";
import { dev } from "./fr/dev.ts";
import { directory } from "./fr/directory.ts";
import { forms } from "./fr/forms.ts";
import { home } from "./fr/home.ts";
import { kit } from "./fr/kit.ts";
import { listings } from "./fr/listings.ts";
import { mails } from "./fr/mails.ts";
import { messaging } from "./fr/messaging.ts";
import { organisations } from "./fr/organisations.ts";
import { places } from "./fr/places.ts";
import { reasons } from "./fr/reasons.ts";
import { search } from "./fr/search.ts";
import { shell } from "./fr/shell.ts";
import { sources } from "./fr/sources.ts";
import { words } from "./fr/words.ts";
import type { Messages } from "./messages.ts";

/** Mails never reach a browser's dictionary. */
export type AllMessages = Messages & { mails: typeof mails };

export const allMessages: Record<Locale, AllMessages> = {
	fr: {
		about,
		account,
		administration,
		dev,
		directory,
		forms,
		home,
		kit,
		listings,
		mails,
		messaging,
		organisations,
		places,
		reasons,
		search,
		shell,
		sources,
		words,
	},
	en: {
		about: enAbout,
		account: enAccount,
		administration: enAdministration,
		dev: enDev,
		directory: enDirectory,
		forms: enForms,
		home: enHome,
		kit: enKit,
		listings: enListings,
		mails: enMails,
		messaging: enMessaging,
		organisations: enOrganisations,
		places: enPlaces,
		reasons: enReasons,
		search: enSearch,
		shell: enShell,
		sources: enSources,
		words: enWords,
	},
};
