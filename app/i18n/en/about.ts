import type { about as fr } from "../fr/about.ts";

export const about: typeof fr = {
	privacy: {
		title: "Your data",
		lead: "What Maillage keeps about you, why, for how long, and how to take it back.",
		sections: [
			{
				title: "What is kept, and why",
				paragraphs: [
					"Your name and e-mail address, to open your account, tell you things and sign your messages. The language you choose, for pages and e-mails.",
					"Your password is kept only in a form that cannot be read back. For each device signed in: the kind of browser, so that you can recognise it and sign it out.",
					"What your organisation publishes is public, or for members of the network if you chose so. An organisation's telephone and e-mail are shown only if it asks for it.",
					"Your messages are read only by the people of the conversation.",
				],
			},
			{
				title: "Directory cards",
				paragraphs: [
					"Some cards come from public directories. They show public information only, say where they come from, and are marked as unclaimed.",
					"The person concerned can claim her card or have it removed, without an account and without giving reasons. A removed card is never brought back by an import: all that remains of it, never shown and for as long as the site lives, is its name, its municipality, its SIRET and its reference in the directory, to recognise it.",
				],
			},
			{
				title: "Your rights",
				paragraphs: [
					"In “My account” you can correct everything, take your data away in a file, and close the account. For anything else, write to the person who animates your territory or to the administration of the site; you may also turn to the French data protection authority (CNIL).",
				],
			},
			{
				title: "Cookies",
				paragraphs: [
					"No tracking, no advertising, nothing from elsewhere. Four cookies: your session, your language, the last municipality you searched from and, for twenty seconds, the sentence that confirms what you have just done.",
				],
			},
		],
		howLong: {
			title: "For how long",
			always:
				"Your account, your organisation, its listings and its photos: as long as you keep them. Your messages: as long as somebody of the conversation can read them; they are erased once all have closed their accounts.",
			kept: {
				sessions: (time) => `A session: ${time} after your last visit.`,
				unconfirmedAccounts: (time) =>
					`An account whose e-mail address was not confirmed: ${time}.`,
				mails: (time) => `E-mails sent by the site, whether they left or not: ${time}.`,
				invitations: (time) => `The address of somebody invited to an organisation: ${time}.`,
				requests: (time) =>
					`A request to claim or remove a card, once answered: ${time} after it was made.`,
				imports: (time) => `Files given to the directory and their rows: ${time}.`,
				photos: (time) => `The file of a photo taken away: ${time}.`,
				tries: (time) =>
					`The counters that protect from abuse, in a form that does not say who: ${time} at most.`,
				journal: (time) => `The journal of actions, without contents: ${time}.`,
			},
			closing:
				"By closing your account you erase at once your account, your sessions, your requests, the e-mails you were sent and the organisation of which you were the only member. Your messages stay with those you wrote to, and the journal keeps its lines, without your name.",
		},
	},
	accessibility: {
		title: "Accessibility",
		lead: "Everybody must be able to use Maillage: by keyboard, with a screen reader, on an old telephone, with little network.",
		sections: [
			{
				title: "Where we are",
				paragraphs: [
					"The site aims at level AA of RGAA 4.1 and WCAG 2.2. Each page is checked automatically at each change, and the main paths are tried by keyboard and without JavaScript.",
					"No outside audit has been made yet: we therefore publish no rate of conformity.",
				],
			},
			{
				title: "What remains difficult",
				paragraphs: [
					"The map of the search page is hard to use without a mouse: the list beside it says the same and can be walked by keyboard.",
				],
			},
			{
				title: "Tell us what blocks you",
				paragraphs: [
					"If something stops you, tell the person who animates your territory or the administration of the site. If no answer comes, you may turn to the French Defender of Rights.",
				],
			},
		],
	},
};
