import { data } from "@remix-run/node";

/** How our forms name their fields: a word, and the place in a list where there is one. */
const fieldName = /^[a-z][a-z0-9-]*(\[\d{1,3}\])?$/i;

/** More fields than any form of ours has. */
const MOST = 2000;

/**
 * A form as our own pages may send it. Names that none of ours has are left out: read as paths they would make lists of billions
 * ("months[4000000000]") or reach what every object shares. A NUL, which PostgreSQL cannot keep, goes from values.
 * @throws 422 when it has more fields than any of ours
 */
export function cleanForm(form: FormData | URLSearchParams): FormData {
	const clean = new FormData();
	let fields = 0;
	for (const [name, value] of form) {
		fields += 1;
		if (fields > MOST) throw data({ code: "invalid", reason: "invalid" }, { status: 422 });
		if (fieldName.test(name))
			clean.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
	}
	return clean;
}
