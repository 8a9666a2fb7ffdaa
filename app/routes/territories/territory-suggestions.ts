import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggestTerritories } from "../../domain/territories/suggest-territories.server.ts";
import type { Suggestion } from "../../ui/form/combobox-field.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";

/** What a territory field proposes as one types: `?q=`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await limit("search", context.address);
	const { searchParams } = new URL(request.url);
	const found = await suggestTerritories((searchParams.get("q") ?? "").slice(0, 80));
	const { words } = messagesFor(request);
	const suggestions: Suggestion[] = found.map(({ id, name, kind }) => ({
		value: id,
		label: name,
		detail: words.territoryKind[kind],
	}));
	return Response.json(
		{ suggestions },
		{ headers: { "Cache-Control": "private, max-age=3600", Vary: "Cookie, Accept-Language" } },
	);
}
