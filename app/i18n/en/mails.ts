import type { mails as fr } from "../fr/mails.ts";

export const mails: typeof fr = {
	signature: "Maillage, the network for short supply circuits and local cooperation.",
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
};
