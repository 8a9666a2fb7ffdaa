import { typeset } from "../typography.ts";

export const account = typeset({
	title: "Mon compte",
});
