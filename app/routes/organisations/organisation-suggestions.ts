import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggestOrganisations } from "../../domain/search/suggest-organisations.server.ts";
import type { Suggestion } from "../../ui/form/suggestion.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { actorOf } from "../../web/session.server.ts";
import { viewpointOf } from "../../web/viewpoint.server.ts";

/** What a field for an organisation proposes as one types `?q=`: those whose names begin so, the nearest first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await limit("search", context.address);
	const text = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 80);
	const { words } = messagesFor(request);
	const viewpoint = await viewpointOf(request, await actorOf(request, context));
	const found = await suggestOrganisations(text, viewpoint, 8);
	const suggestions = found.map(
		({ slug, name, kind, commune }): Suggestion => ({
			value: slug,
			label: name,
			detail: `${words.organisationKind[kind]} · ${commune}`,
		}),
	);
	return Response.json(
		{ suggestions },
		{ headers: { "Cache-Control": "private, max-age=60", Vary: "Cookie, Accept-Language" } },
	);
}
