import { formatIn } from "../format.ts";
import type { reasons as fr, Sentence, Sentences } from "../fr/reasons.ts";

const f = formatIn("en");

const sentences: Sentences = {
	required: "Please fill this in: this answer is needed.",
	invalid: "This answer will not do.",
	"too-small.string": ({ minimum }) => `Too short: at least ${minimum} characters.`,
	"too-big.string": ({ maximum }) => `Too long: at most ${maximum} characters.`,
	"too-small.number": ({ minimum }) => `Too small: at least ${f.number(Number(minimum))}.`,
	"too-big.number": ({ maximum }) => `Too big: at most ${f.number(Number(maximum))}.`,
	"too-small.array": ({ minimum }) => `Choose at least ${minimum} answer.`,
	"too-big.array": ({ maximum }) => `Choose at most ${maximum} answers.`,
	"not-a-number": "Please write a number, for instance 12.5.",
	"not-a-int": "Please write a whole number, for instance 12.",
	"not-a-date": "Please write a date, for instance 2027-06-15.",
	"format.email": "This e-mail address is not complete: it should look like name@example.org.",
	"format.url": "This web address is not complete: it should look like https://example.org.",
	"format.uuid": "This choice is no longer there: pick one from the list.",
	"invalid-value": "Choose one of the answers offered.",
	"sign-in.wrong": "Wrong address or password.",
	"sign-in.unverified": "Your address is not confirmed yet: follow the link we mailed you.",
	"link.spent": "This link has been used or is too old: ask for another one.",
	"password.wrong": "This is not your current password.",
	"account.other-email": "This is not the address of this account.",
	"account.last-owner":
		"You are the only owner of an organisation that has other members: hand it over to one of them first.",
	"too-many": "Too many tries in a row: wait a little.",
};

export const reasons: typeof fr = {
	has: (reason) => reason in sentences,
	sentence: ({ reason, values = {} }) => {
		const sentence: Sentence = sentences[reason as keyof Sentences] ?? sentences.invalid;
		return typeof sentence === "function" ? sentence(values) : sentence;
	},
};
