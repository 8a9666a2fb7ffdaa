import type { LoaderFunctionArgs } from "@remix-run/node";
import { SearchFilters } from "../../domain/search/filters.ts";
import { findPoints } from "../../domain/search/find-points.server.ts";
import { rawFilters } from "../../domain/search/search-path.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { actorOf } from "../../web/session.server.ts";
import { viewpointOf } from "../../web/viewpoint.server.ts";

/** Where the results of a search stand, for its map: the parameters are those of the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await limit("search", context.address);
	const filters = SearchFilters.parse(rawFilters(new URL(request.url).searchParams));
	const actor = await actorOf(request, context);
	const found = await findPoints(actor, filters, await viewpointOf(request, actor));
	return Response.json(found, {
		headers: { "Cache-Control": "private, max-age=60", Vary: "Cookie" },
	});
}
