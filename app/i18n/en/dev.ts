import type { dev as fr } from "../fr/dev.ts";

export const dev: typeof fr = {
	mailbox: {
		title: "Mailbox",
		lead: "This site sends no e-mails: here are those that would have left.",
		empty: "No message yet",
	},
};
