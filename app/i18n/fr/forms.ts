import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

export const forms = typeset({
	optional: "(facultatif)",
	notSent: "Rien n'est perdu, mais il reste quelque chose à corriger :",
	suggestions: (count: number) =>
		f.plural(count, { one: "# proposition", other: "# propositions" }),
	save: "Enregistrer",
	cancel: "Annuler",
	back: "Retour",
	next: "Continuer",
	confirm: "Confirmer",
	none: "Aucun",
});
