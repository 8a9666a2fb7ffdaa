import type { about as fr } from "../fr/about.ts";

export const about: typeof fr = {
	privacy: {
		title: "Your data",
		lead: "What Maillage keeps about you, why, for how long, and how to take it back.",
		sections: [
			{
				title: "What is kept, and why",
				paragraphs: [
					"Your name and e-mail address, to open your account, tell you things and sign your messages. The language and the municipality you choose, for pages and distances.",
					"Your password is kept only in a form that cannot be read back. For each device signed in: the kind of browser and the network address, so that you can recognise it and sign it out.",
					"What your organisation publishes is public, or for members of the network if you chose so. An organisation's telephone and e-mail are shown only if it asks for it.",
					"Your messages are read only by the people of the conversation.",
				],
			},
			{
				title: "Directory cards",
				paragraphs: [
					"Some cards come from public directories. They show public information only, say where they come from, and are marked as unclaimed.",
					"The person concerned can claim her card or have it removed, without an account and without giving reasons. A removed card is never brought back by an import.",
				],
			},
			{
				title: "For how long",
				paragraphs: [
					"Your account: as long as you keep it. Sessions: thirty days. E-mails sent by the site: thirty days. Imported directory files: sixty days. The journal of actions, without contents: three years.",
					"By closing your account you erase all of it at once. Your messages stay with those you wrote to, without your name.",
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
					"No tracking, no advertising, nothing from elsewhere. Three cookies: your session, your language, and the last municipality you searched from.",
				],
			},
		],
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
