import { Link } from "@remix-run/react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import type { Named, WayOut } from "../../domain/search/results.ts";
import { searchPath } from "../../domain/search/search-path.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../button.tsx";
import { Empty } from "../empty.tsx";
import { Stack } from "../layout.tsx";
import css from "./results.module.css";

type Props = { filters: SearchFilters; ways: WayOut[]; product: Named[] };

/** Nothing found: what would find something, and posting what one looks for, already filled. */
export function WaysOut({ filters, ways, product }: Props) {
	const { empty: say } = useMessages("search");
	const neighbours = ways.filter(({ kind }) => kind === "neighbour");
	const others = ways.filter(({ kind }) => kind !== "neighbour");
	const isNeed = filters.type === "needs";
	return (
		<Empty
			title={say.title}
			actions={
				<Stack gap={4}>
					<Ways ways={others} filters={filters} />
					{neighbours.length > 0 ? <h3>{say.nearProducts}</h3> : null}
					<Ways ways={neighbours} filters={filters} />
					<div>
						<ButtonLink to={posting(filters, product)} look={isNeed ? "primary" : "need"}>
							{isNeed ? say.postOffer : say.postNeed}
						</ButtonLink>
					</div>
				</Stack>
			}
		>
			{ways.length > 0 ? say.text : say.nothing}
		</Empty>
	);
}

function Ways({ ways, filters }: { ways: WayOut[]; filters: SearchFilters }) {
	const told = useTold();
	if (ways.length === 0) return null;
	return (
		<ul className={css["ways"]}>
			{ways.map((way) => (
				<li key={told(way)}>
					<Link to={searchPath(filters, way.changes)}>{told(way)}</Link>
				</li>
			))}
		</ul>
	);
}

function useTold(): (way: WayOut) => string {
	const { empty: say } = useMessages("search");
	const names: Partial<Record<keyof SearchFilters, string>> = say.names;
	return (way) => {
		switch (way.kind) {
			case "wider":
				return say.wider(way.radiusKm, way.count);
			case "without":
				return say.without(names[way.filter] ?? "", way.count);
			case "around":
				return say.around(way.words, way.radiusKm, way.place, way.count);
			case "elsewhere":
				return say.elsewhere(way.type, way.count);
			case "neighbour":
				return say.neighbour(way.name, way.count);
		}
	};
}

function posting({ type, words }: SearchFilters, product: Named[]): string {
	const parameters = new URLSearchParams();
	const wanted = product.at(-1);
	if (wanted) parameters.set("produit", wanted.slug);
	if (words) parameters.set("titre", words.charAt(0).toUpperCase() + words.slice(1));
	return `${type === "needs" ? "/offres/nouvelle" : "/besoins/nouveau"}?${parameters}`;
}
