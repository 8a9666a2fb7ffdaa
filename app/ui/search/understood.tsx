import { Link } from "@remix-run/react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import { searchPath } from "../../domain/search/search-path.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Notice } from "../notice.tsx";
import css from "./results.module.css";

type Props = {
	filters: SearchFilters;
	correction: string | null;
	place: object | null;
	/** What an unknown or ambiguous place may be. */
	places: { code: string; name: string; postcode: string | null }[];
};

/** What was understood otherwise than it was typed, or not at all. */
export function Understood({ filters, correction, place, places }: Props) {
	const say = useMessages("search");
	const lost = filters.place !== "" && place === null;
	if (!lost && correction === null) return null;
	return (
		<div className={css["notices"]}>
			{lost ? (
				<Notice tone="attention">
					<p>
						{places.length > 0
							? say.placeAmbiguous(filters.place)
							: say.placeUnknown(filters.place)}
					</p>
					<ul className={css["candidates"]}>
						{places.map(({ code, name, postcode }) => (
							<li key={code}>
								<Link to={searchPath(filters, { place: code })}>
									{say.placeNamed(name, postcode)}
								</Link>
							</li>
						))}
					</ul>
				</Notice>
			) : null}
			{correction === null ? null : <Notice>{say.corrected(correction)}</Notice>}
		</div>
	);
}
