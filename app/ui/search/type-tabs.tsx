import { Link } from "@remix-run/react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import { searchPath } from "../../domain/search/search-path.ts";
import { searchTypes } from "../../domain/search/search-terms.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./results.module.css";

/** Offers, needs or organisations: the same question asked of others. */
export function TypeTabs({ filters }: { filters: SearchFilters }) {
	const say = useMessages("search");
	return (
		<nav aria-label={say.typesLabel} className={css["types"]}>
			{searchTypes.map((type) => (
				<Link
					key={type}
					to={searchPath(filters, { type })}
					preventScrollReset
					aria-current={type === filters.type || undefined}
					className={classes(css["type"], css[type])}
				>
					{say.types[type]}
				</Link>
			))}
		</nav>
	);
}
