import { typeset } from "../typography.ts";

/** Pages for whoever develops or tries the site on her own machine. */
export const dev = typeset({
	mailbox: {
		title: "Courrier",
		lead: "Ce site n'envoie pas d'e-mails : voici ceux qui seraient partis.",
		empty: "Aucun message pour l'instant",
	},
});
