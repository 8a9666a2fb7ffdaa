import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import { searchPath } from "../../domain/search/search-path.ts";
import { usualRadius } from "../../domain/search/search-terms.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../button.tsx";
import css from "./results.module.css";

/** How many, of what, where. Going to another page of the results leads here by keyboard too. */
export function Headline({ text, page }: { text: string; page: string | null }) {
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef(page);
	useEffect(() => {
		if (shown.current === page) return;
		shown.current = page;
		heading.current?.focus();
	}, [page]);
	return (
		<h1 ref={heading} tabIndex={-1} className={css["headline"]}>
			{text}
		</h1>
	);
}

/** No place was asked for: says where distances are counted from, and offers to look around there. */
export function From({
	filters,
	home,
}: {
	filters: SearchFilters;
	home: { code: string; name: string };
}) {
	const say = useMessages("search");
	const around = searchPath(filters, { place: home.code, radiusKm: usualRadius });
	return (
		<p className={css["from"]}>
			{say.from(home.name)} <Link to={around}>{say.searchAround(home.name, usualRadius)}</Link>
		</p>
	);
}

export function ResultPages({ filters, next }: { filters: SearchFilters; next: string | null }) {
	const say = useMessages("search");
	if (next === null && filters.after === null) return null;
	return (
		<p className={css["pages"]}>
			{filters.after === null ? null : (
				<ButtonLink look="secondary" to={searchPath(filters)}>
					{say.first}
				</ButtonLink>
			)}
			{next === null ? null : (
				<ButtonLink to={searchPath(filters, { after: next })}>{say.more}</ButtonLink>
			)}
		</p>
	);
}
