import { formatIn } from "../format.ts";
import type { messaging as fr } from "../fr/messaging.ts";

const f = formatIn("en");

export const messaging: typeof fr = {
	title: "Conversations",
	with: (names) => (names.length > 0 ? f.and(names) : "Organisation gone"),
	someone: "Closed account",
	you: "You",
	forParty: (name) => `for ${name}`,
	about: "About",
	unread: (count) => f.plural(count, { one: "# unread message", other: "# unread messages" }),
	inbox: {
		lastWords: (name, excerpt) => `${name}: ${excerpt}`,
		older: "Older conversations",
		newest: "Back to the latest",
		emptyTitle: "No conversation yet",
		emptyText:
			"Write from an offer, a need or the page of an organisation: the answer will arrive here.",
		search: "Look for an offer or an organisation",
		choose: "Choose a conversation in the list.",
	},
	thread: {
		back: "All conversations",
		log: (name) => `Messages with ${name}`,
		older: "Older messages",
		latest: "Back to the latest messages",
		fresh: "New messages",
		nobodyLeft: "Nobody is left on the other side: you can read, not write.",
		day: (date, now) => {
			const said = f.ago(date, new Date(now));
			if (said === f.ago(now, new Date(now)) || said === "yesterday") return said;
			const year = new Date(date).getUTCFullYear();
			return year === new Date(now).getUTCFullYear()
				? f.weekday(date)
				: `${f.weekday(date)} ${year}`;
		},
		states: {
			sending: "Sending…",
			waiting: "Waiting for the network",
			failed: "Not sent",
			sent: "Sent",
			seen: "Read",
		},
		retry: "Try again",
		discard: "Discard",
	},
	composer: {
		label: "Your message",
		placeholder: "Write your message",
		send: "Send",
		enterSends: "Enter sends",
		keysEnter: "Enter sends, Shift + Enter makes a new line.",
		keysControl: "Ctrl + Enter sends.",
		left: (count) => f.plural(count, { one: "# character left", other: "# characters left" }),
	},
	start: {
		title: (name) => `Write to ${name}`,
		from: (name) => `You are writing in the name of ${name}.`,
		fromYourself: (name) => `You are writing in your own name, ${name}.`,
		hint: "Say who you are, what you need, how much and when.",
		submit: "Send",
		refusedTitle: "You cannot write to them",
		goBack: "Go back",
		seeOrganisation: "See the organisation",
	},
	mails: {
		title: "Messages by e-mail",
		stopText: "You get an e-mail when somebody wrote to you and you have not read it yet.",
		stop: "Stop these e-mails",
		stopped: "Done: you will not get these e-mails any more. Your messages stay on the site.",
		resume: "Get them again",
		resumed: "Done: we will tell you again.",
		spent: "This link is no longer good. Sign in: the choice is in your account.",
		account: "Go to my account",
	},
};
