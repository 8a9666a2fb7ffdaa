import { Link } from "@remix-run/react";
import { ChevronLeft } from "lucide-react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import type { FacetsShown, Named } from "../../domain/search/results.ts";
import { names, searchPath } from "../../domain/search/search-path.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import css from "./filters-panel.module.css";
import { FORM } from "./use-asked.ts";

type Props = { filters: SearchFilters; facets: FacetsShown; product: Named[] };

/** So many are shown at once; the others unfold. */
const SHOWN = 8;

/** The tree of products, one level at a time: the way back up, and what stands below with how many. */
export function ProductChoice({ filters, facets, product }: Props) {
	const say = useMessages("search");
	if (facets.products.length === 0 && product.length === 0) return null;
	const first = facets.products.slice(0, SHOWN);
	const others = facets.products.slice(SHOWN);
	return (
		<nav aria-label={say.groups.product} className={css["group"]}>
			<p className={css["legend"]}>{say.groups.product}</p>
			{/* the form keeps the product while other filters change */}
			{filters.product ? (
				<input type="hidden" form={FORM} name={names.product} value={filters.product} />
			) : null}
			<Way {...{ filters, product }} />
			<ul className={css["products"]}>
				{first.map((choice) => (
					<Below key={choice.value} {...{ choice, filters }} />
				))}
			</ul>
			{others.length > 0 ? (
				<details className={css["others"]}>
					<summary>{say.moreChoices(others.length)}</summary>
					<ul className={css["products"]}>
						{others.map((choice) => (
							<Below key={choice.value} {...{ choice, filters }} />
						))}
					</ul>
				</details>
			) : null}
		</nav>
	);
}

function Way({ filters, product }: Pick<Props, "filters" | "product">) {
	const say = useMessages("search");
	if (product.length === 0) return null;
	const above = [{ slug: "", name: say.allProducts }, ...product.slice(0, -1)];
	return (
		<ul className={css["products"]}>
			{above.map(({ slug, name }) => (
				<li key={slug}>
					<Link
						to={searchPath(filters, { product: slug })}
						preventScrollReset
						className={css["up"]}
					>
						<ChevronLeft size={16} aria-hidden="true" />
						{name}
					</Link>
				</li>
			))}
			<li className={css["here"]} aria-current="true">
				{product.at(-1)?.name}
			</li>
		</ul>
	);
}

function Below({
	choice: { value, label, count },
	filters,
}: {
	choice: FacetsShown["products"][number];
	filters: SearchFilters;
}) {
	const format = useFormat();
	return (
		<li>
			<Link
				to={searchPath(filters, { product: value })}
				preventScrollReset
				className={css["product"]}
			>
				<span>{label}</span>
				<span className={css["count"]}>{format.number(count)}</span>
			</Link>
		</li>
	);
}
