import { formatIn } from "../format.ts";
import type { account as fr } from "../fr/account.ts";

const f = formatIn("en");

export const account: typeof fr = {
	fields: {
		name: "Your name",
		nameHint: "First and last name, as your partners know you.",
		email: "E-mail address",
		password: "Password",
		newPassword: "New password",
		currentPassword: "Current password",
		passwordHint: "At least ten characters. A short sentence does very well.",
		locale: "Language of pages and mails",
		commune: "Your municipality",
		communeHint: "To work out distances when you act for no organisation.",
		mailsAboutMessages: "Tell me by e-mail about messages I have not read",
	},
	signIn: {
		title: "Sign in",
		submit: "Sign in",
		forgotten: "Forgotten your password?",
		magic: "Get a sign-in link",
		magicHint: "Without a password: a link comes by e-mail.",
		noAccount: "No account yet?",
		create: "Create an account",
	},
	signUp: {
		title: "Create an account",
		lead: "Free, in a minute. You can add your organisation afterwards.",
		submit: "Create my account",
		already: "Already have an account?",
	},
	mailed: {
		title: "Look at your e-mails",
		text: (email) =>
			`If the address ${email}${email && " "}is right, a message has just been sent to it. Follow the link inside.`,
		nothing: "Nothing after a few minutes? Look in your spam folder, then try again.",
		development: "This site sends no e-mails: read them here.",
		read: "Open the mailbox",
	},
	magic: {
		title: "Get a sign-in link",
		submit: "Send me the link",
		followTitle: "Almost there",
		followText: "Click to sign in on this device.",
		follow: "Sign me in",
	},
	verify: {
		title: "Confirm your address",
		text: "Click to confirm your address and open your account.",
		submit: "Confirm my address",
		done: "Your address is confirmed. Welcome!",
	},
	forgotten: {
		title: "Forgotten password",
		lead: "Give your address: a link to choose another one will be sent to you.",
		submit: "Send me the link",
	},
	reset: {
		title: "Choose a new password",
		submit: "Save this password",
		done: "Your password is changed. You can sign in.",
	},
	spent: {
		title: "This link no longer works",
		text: "It has been used already, or it is too old. Ask for another one.",
		again: "Ask for another link",
	},
	page: {
		title: "My account",
		profile: "My profile",
		saved: "Your profile is saved.",
		sections: { profile: "Profile", security: "Password and devices", data: "My data" },
	},
	security: {
		title: "Password and devices",
		password: "Change password",
		passwordLead: "Your other devices will be signed out.",
		changePassword: "Change the password",
		changed: "Your password is changed; your other devices are signed out.",
		sessions: "Devices signed in",
		thisOne: "this device",
		unknownDevice: "Unknown device",
		lastSeen: (date) => `seen ${date}`,
		revoke: "Sign out",
		revokeDevice: (device) => `Sign out ${device}`,
		revoked: "This device is signed out.",
	},
	data: {
		title: "My data",
		exportTitle: "Take my data away",
		exportText: "A JSON file with all that Maillage keeps about you.",
		export: "Download my data",
		closeTitle: "Close my account",
		closeText:
			"Your sessions, your requests and the organisations where you are alone disappear. Your messages stay with those you wrote to, without your name. There is no way back.",
		closeConfirm: "To confirm, type your e-mail address",
		close: "Close my account",
		closed: "Your account is closed. Thank you for coming by.",
	},
	signedOut: "You are signed out.",
	device: (browser, system) => `${browser} on ${system}`,
	ago: (date, now) => f.ago(date, now),
};
