import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SearchFilters } from "../../domain/search/filters.ts";
import { findResults } from "../../domain/search/find-results.server.ts";
import { rawFilters, searchPath } from "../../domain/search/search-path.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../../ui/classes.ts";
import { Page } from "../../ui/layout.tsx";
import { ActiveFilters } from "../../ui/search/active-filters.tsx";
import { FiltersPanel } from "../../ui/search/filters-panel.tsx";
import { ResultList } from "../../ui/search/result-list.tsx";
import { From, Headline, ResultPages } from "../../ui/search/result-pages.tsx";
import { ResultTools } from "../../ui/search/result-tools.tsx";
import css from "../../ui/search/results.module.css";
import { ResultsMap } from "../../ui/search/results-map.tsx";
import { SearchBar } from "../../ui/search/search-bar.tsx";
import { TypeTabs } from "../../ui/search/type-tabs.tsx";
import { Understood } from "../../ui/search/understood.tsx";
import { useSearching } from "../../ui/search/use-asked.ts";
import { WaysOut } from "../../ui/search/ways-out.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { mapStyle } from "../../web/map-style.server.ts";
import { actorOf } from "../../web/session.server.ts";
import { rememberViewpoint, viewpointOf } from "../../web/viewpoint.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const filters = SearchFilters.parse(rawFilters(new URL(request.url).searchParams));
	const actor = await actorOf(request, context);
	const results = await findResults(actor, filters, await viewpointOf(request, actor));
	const { search, shell } = messagesFor(request);
	const { place, product, total } = results;
	const headline = search.headline({
		...{ type: filters.type, radiusKm: filters.radiusKm, months: filters.months },
		...{ ...total, place: place?.name ?? null },
		subjects: [product.at(-1)?.name ?? "", filters.words].filter(Boolean),
	});
	const style = mapStyle();
	return data(
		{ filters, results, headline, title: shell.titled(headline), style, now: actor.now },
		{ headers: place ? { "Set-Cookie": rememberViewpoint(place.code) } : {} },
	);
}

export default function SearchPage() {
	const { filters, results, now } = useLoaderData<typeof loader>();
	const { facets, place, home, total, product, labels, rules } = results;
	const say = useMessages("search");
	const month = useFormat().monthOf(now);
	return (
		<Page>
			<TypeTabs filters={filters} />
			<SearchBar
				filters={filters}
				place={place ? say.placeNamed(place.name, place.postcode) : filters.place}
				placeCode={place?.code ?? null}
				distances={facets?.distances ?? []}
			/>
			<div className={css["body"]}>
				{facets ? (
					<FiltersPanel
						{...{ filters, facets, product, labels, total, month }}
						territory={place || home ? rules.territory : null}
					/>
				) : null}
				<Answer month={month} />
			</div>
		</Page>
	);
}

function Answer({ month }: { month: number }) {
	const { filters, results, headline, style } = useLoaderData<typeof loader>();
	const { place, home, total, product, labels, waysOut, next } = results;
	const { type, radiusKm } = filters;
	const say = useMessages("search");
	const searching = useSearching();
	return (
		<section className={css["results"]} aria-label={say.results} aria-busy={searching}>
			{searching ? <div className={css["progress"]} /> : null}
			<Headline text={headline} page={filters.after} />
			<p role="status" className="visually-hidden">
				{searching ? say.searching : say.found(type, total.count, total.exact)}
			</p>
			{home ? <From filters={filters} home={home} /> : null}
			<ActiveFilters {...{ filters, product, labels }} />
			<ResultTools filters={filters} />
			<div className={classes(searching && css["busy"])}>
				<Understood {...results} filters={filters} />
				{filters.view === "map" && total.count > 0 ? (
					<ResultsMap
						source={searchPath(filters, {}, "/recherche/points")}
						{...{ style, place, type, radiusKm }}
					/>
				) : null}
				{total.count > 0 ? (
					<ResultList {...results} month={month} />
				) : (
					<WaysOut filters={filters} ways={waysOut} product={product} />
				)}
				<ResultPages filters={filters} next={next} />
			</div>
		</section>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title },
	// the first page is enough for engines that read it
	...(data?.filters.after ? [{ name: "robots", content: "noindex" }] : []),
];
