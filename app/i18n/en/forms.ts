import { formatIn } from "../format.ts";
import type { forms as fr } from "../fr/forms.ts";

const f = formatIn("en");

export const forms: typeof fr = {
	optional: "(optional)",
	notSent: "Nothing is lost, but something needs mending:",
	suggestions: (count) => f.plural(count, { one: "# suggestion", other: "# suggestions" }),
	save: "Save",
	cancel: "Cancel",
	back: "Back",
	next: "Continue",
	confirm: "Confirm",
	none: "None",
};
