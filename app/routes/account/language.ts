import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { locales } from "#db/vocabulary.ts";
import { rememberLocale } from "../../web/locale.server.ts";
import { safePath } from "../../web/session.server.ts";

/** Chooses the language of the site, for a year on this device. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await request.formData();
	const locale = locales.find((known) => known === form.get("locale")) ?? "fr";
	return redirect(safePath(form.get("back")), {
		headers: { "Set-Cookie": rememberLocale(locale) },
	});
}

export { default, loader } from "../home/not-found.tsx";
