import { typeset } from "../typography.ts";

export const home = typeset({
	title: "Accueil",
});
