import { formatIn } from "../format.ts";
import type { mails as fr } from "../fr/mails.ts";

const f = formatIn("en");

export const mails: typeof fr = {
	signature: "Maillage, the network for short supply circuits and local cooperation.",
	unsubscribe: "Stop telling me about messages by e-mail",
	"verify-email": ({ name = "" }) => ({
		subject: "Confirm your address",
		paragraphs: [
			`Hello ${name},`,
			"To open your account, confirm that this address is yours. The link lasts one day.",
			"If you asked for nothing, forget this message: without confirmation nothing is opened.",
		],
		button: "Confirm my address",
	}),
	"already-registered": ({ name = "" }) => ({
		subject: "You already have an account",
		paragraphs: [
			`Hello ${name},`,
			"Somebody, probably you, tried to create an account with this address: it already exists.",
			"You can sign in, or choose a new password if you have forgotten yours.",
		],
		button: "Sign in",
	}),
	"magic-link": ({ name = "" }) => ({
		subject: "Your sign-in link",
		paragraphs: [
			`Hello ${name},`,
			"Here is the link you asked for, to sign in without a password. It works once, for a quarter of an hour.",
		],
		button: "Sign in",
	}),
	"reset-password": ({ name = "" }) => ({
		subject: "Choose a new password",
		paragraphs: [
			`Hello ${name},`,
			"You asked to change your password. The link lasts one hour; your other devices will be signed out.",
			"If you asked for nothing, forget this message: your password does not change.",
		],
		button: "Choose a password",
	}),
	invitation: ({ inviter = "", organisation = "" }) => ({
		subject: `${inviter} invites you to ${organisation}`,
		paragraphs: [
			"Hello,",
			`${inviter} invites you to join ${organisation} on Maillage, to answer messages and post in its name.`,
			"The invitation lasts two weeks.",
		],
		button: "Join the organisation",
	}),
	"claim-proof": ({ person = "", organisation = "" }) => ({
		subject: `${person} says they look after ${organisation}`,
		paragraphs: [
			"Hello,",
			`The card of ${organisation} stands in the Maillage directory. ${person} asks to keep it up to date and to answer in its name.`,
			"If this is right, confirm it: this person will own the card. If not, forget this message. The link lasts three days.",
		],
		button: "Confirm",
	}),
	"claim-granted": ({ name = "", organisation = "" }) => ({
		subject: `${organisation} is yours`,
		paragraphs: [
			`Hello ${name},`,
			`Your request is granted: you own the card of ${organisation}.`,
			"Complete it, then post an offer or a need.",
		],
		button: "See the card",
	}),
	"claim-refused": ({ name = "", organisation = "" }) => ({
		subject: `Your request for ${organisation}`,
		paragraphs: [
			`Hello ${name},`,
			`We could not hand you the card of ${organisation}.`,
			"If this is a mistake, ask again and explain your link with this organisation.",
		],
		button: "See the card",
	}),
	"removal-proof": ({ organisation = "" }) => ({
		subject: `Remove ${organisation} from the directory`,
		paragraphs: [
			"Hello,",
			`You ask that the card of ${organisation} be removed from the Maillage directory. Confirm: it disappears at once and no import will bring it back.`,
			"If you asked for nothing, forget this message. The link lasts one week.",
		],
		button: "Remove the card",
	}),
	"listing-ends": ({ name = "", title = "", day = "" }) => ({
		subject: `“${title}” ends soon`,
		paragraphs: [
			`Hello ${name},`,
			`Your listing “${title}” leaves the site after ${f.fullDay(String(day))}.`,
			"To keep it for the next season, open it and touch “Renew”. Otherwise there is nothing to do.",
		],
		button: "See the listing",
	}),
	"new-messages": ({
		name = "",
		sender = "",
		organisation = "",
		about = "",
		excerpt = "",
		others = 0,
	}) => ({
		subject: organisation
			? `${sender || "Somebody"} (${organisation}) wrote to you`
			: `${sender || "Somebody"} wrote to you`,
		paragraphs: [
			`Hello ${name},`,
			about
				? `${sender || "Somebody"} wrote to you about “${about}”:`
				: `${sender || "Somebody"} wrote to you:`,
			`“${excerpt}”`,
			...(Number(others) > 0
				? [f.plural(Number(others), { one: "And # more message.", other: "And # more messages." })]
				: []),
			"To answer, open the conversation: a reply to this e-mail would reach nobody.",
		],
		button: "Read and answer",
	}),
	appointed: ({ name = "", territory = "" }) => ({
		subject: territory ? `You now animate ${territory}` : "You now administer Maillage",
		paragraphs: [
			`Hello ${name},`,
			territory
				? `You are trusted with ${territory}: importing its directories, deciding on requests, setting what is called a short circuit there.`
				: "You are trusted with the administration of the site: products, labels, who is in charge.",
		],
		button: "Open my space",
	}),
};
