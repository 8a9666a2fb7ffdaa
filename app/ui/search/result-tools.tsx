import { Link } from "@remix-run/react";
import { List, Map as MapIcon, SlidersHorizontal } from "lucide-react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import { names, searchPath, sortCodes } from "../../domain/search/search-path.ts";
import { sorts } from "../../domain/search/search-terms.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import { countFilters } from "./active-filters.tsx";
import { PANEL } from "./filters-panel.tsx";
import css from "./results.module.css";
import { FORM, useAsk, useAsked } from "./use-asked.ts";

/** Over the results: on phones the filters, then the order, then list or map. */
export function ResultTools({ filters }: { filters: SearchFilters }) {
	const say = useMessages("search");
	const ask = useAsk();
	const asked = useAsked().get(names.sort) ?? sortCodes.fit;
	return (
		<div className={css["tools"]}>
			<button type="button" {...{ popovertarget: PANEL }} className={css["open"]}>
				<SlidersHorizontal size={20} aria-hidden="true" />
				{say.filtersCounted(countFilters(filters))}
			</button>
			<label className={css["sort"]}>
				<span>{say.sort}</span>
				<select form={FORM} name={names.sort} value={asked} onChange={() => ask()}>
					{sorts.map((sort) => (
						<option key={sort} value={sortCodes[sort]}>
							{say.sorts[sort]}
						</option>
					))}
				</select>
			</label>
			<nav aria-label={say.view} className={css["views"]}>
				<View filters={filters} view="list" icon={<List size={20} aria-hidden="true" />} />
				<View filters={filters} view="map" icon={<MapIcon size={20} aria-hidden="true" />} />
			</nav>
		</div>
	);
}

function View({
	filters,
	view,
	icon,
}: {
	filters: SearchFilters;
	view: SearchFilters["view"];
	icon: React.ReactNode;
}) {
	const say = useMessages("search");
	const isHere = filters.view === view;
	return (
		<Link
			to={searchPath(filters, { view })}
			preventScrollReset
			aria-current={isHere || undefined}
			className={classes(css["view"], isHere && css["chosen"])}
		>
			{icon}
			{say.views[view]}
		</Link>
	);
}
