import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

type Values = Record<string, string | number>;
export type Sentence = string | ((values: Values) => string);

const f = formatIn("fr");

/** Why something is refused. Keys are the reasons that zod schemas and verbs give; a test looks for those without a sentence. */
const sentences = {
	required: "À remplir : cette réponse est nécessaire.",
	invalid: "Cette réponse ne convient pas.",
	"too-small.string": ({ minimum }: Values) => `Trop court : au moins ${minimum} caractères.`,
	"too-big.string": ({ maximum }: Values) => `Trop long : au plus ${maximum} caractères.`,
	"too-small.number": ({ minimum }: Values) =>
		`Trop petit : au moins ${f.number(Number(minimum))}.`,
	"too-big.number": ({ maximum }: Values) => `Trop grand : au plus ${f.number(Number(maximum))}.`,
	"too-small.array": ({ minimum }: Values) => `Choisissez au moins ${minimum} réponse.`,
	"too-big.array": ({ maximum }: Values) => `Choisissez au plus ${maximum} réponses.`,
	"not-a-number": "Écrivez un nombre, par exemple 12,5.",
	"not-a-int": "Écrivez un nombre entier, par exemple 12.",
	"not-a-date": "Écrivez une date, par exemple 2027-06-15.",
	"format.email": "Cette adresse e-mail n'est pas complète : il faut par exemple nom@exemple.fr.",
	"format.url":
		"Cette adresse de site n'est pas complète : il faut par exemple https://exemple.fr.",
	"format.uuid": "Ce choix n'existe plus : choisissez dans la liste.",
	"invalid-value": "Choisissez une des réponses proposées.",
	"sign-in.wrong": "Adresse ou mot de passe incorrect.",
	"sign-in.unverified":
		"Votre adresse n'est pas encore confirmée : suivez le lien reçu par e-mail.",
	"link.spent": "Ce lien a déjà servi ou il est trop ancien : demandez-en un autre.",
	"password.wrong": "Ce n'est pas votre mot de passe actuel.",
	"account.other-email": "Ce n'est pas l'adresse de ce compte.",
	"account.last-owner":
		"Vous êtes la seule personne responsable d'une structure qui a d'autres membres : confiez-la d'abord à l'un d'eux.",
	"too-many": "Trop d'essais de suite : attendez un peu.",
} satisfies Record<string, Sentence>;

export type Sentences = Record<keyof typeof sentences, Sentence>;

export const reasons = typeset({
	has: (reason: string): boolean => reason in sentences,
	sentence: ({ reason, values = {} }: { reason: string; values?: Values }): string => {
		const sentence: Sentence = sentences[reason as keyof Sentences] ?? sentences.invalid;
		return typeof sentence === "function" ? sentence(values) : sentence;
	},
});
