import { Link } from "@remix-run/react";
import { X } from "lucide-react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import type { Named } from "../../domain/search/results.ts";
import { searchPath } from "../../domain/search/search-path.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import css from "./results.module.css";

type Chip = { key: string; label: string; changes: Partial<SearchFilters> };

type Props = { filters: SearchFilters; product: Named[]; labels: Named[] };

/** Each filter in force, and a link that lifts it. The words, the place and the type have fields of their own. */
export function ActiveFilters(props: Props) {
	const say = useMessages("search");
	const chips = useChips(props);
	const { filters } = props;
	if (chips.length === 0) return null;
	const none: Partial<SearchFilters> = Object.assign({}, ...chips.map(({ changes }) => changes), {
		labels: [],
		kinds: [],
		saleModes: [],
		deliveryModes: [],
		months: [],
	});
	return (
		<ul className={css["chips"]} aria-label={say.active}>
			{chips.map(({ key, label, changes }) => (
				<li key={key}>
					<Link
						to={searchPath(filters, changes)}
						preventScrollReset
						className={css["chip"]}
						aria-label={say.remove(label)}
					>
						{label}
						<X size={16} aria-hidden="true" />
					</Link>
				</li>
			))}
			{chips.length > 1 ? (
				<li>
					<Link to={searchPath(filters, none)} preventScrollReset className={css["clear"]}>
						{say.clearFilters}
					</Link>
				</li>
			) : null}
		</ul>
	);
}

function useChips({ filters, product, labels }: Props): Chip[] {
	const say = useMessages("search");
	const words = useMessages("words");
	const format = useFormat();
	const without = <Value,>(list: Value[], value: Value) => list.filter((one) => one !== value);
	const { kinds, saleModes, deliveryModes, months } = filters;
	return [
		...product.slice(-1).map(({ slug, name }) => ({
			...{ key: slug, label: name, changes: { product: "" } },
		})),
		...months.map((month) => ({
			...{ key: `mois ${month}`, label: format.month(month) },
			changes: { months: without(months, month) },
		})),
		...(filters.onlyShortCircuit
			? [{ key: "court", label: say.onlyShortCircuit, changes: { onlyShortCircuit: false } }]
			: []),
		...labels.map(({ slug, name }) => ({
			...{ key: slug, label: name, changes: { labels: without(filters.labels, slug) } },
		})),
		...kinds.map((kind) => ({
			...{ key: kind, label: words.organisationKind[kind] },
			changes: { kinds: without(kinds, kind) },
		})),
		...saleModes.map((mode) => ({
			...{ key: mode, label: words.saleMode[mode] },
			changes: { saleModes: without(saleModes, mode) },
		})),
		...deliveryModes.map((mode) => ({
			...{ key: mode, label: words.deliveryMode[mode] },
			changes: { deliveryModes: without(deliveryModes, mode) },
		})),
	];
}

/** How many filters are in force, for the button that opens them. */
export function countFilters(filters: SearchFilters): number {
	const { product, onlyShortCircuit, months, labels, kinds, saleModes, deliveryModes } = filters;
	const lists = [months, labels, kinds, saleModes, deliveryModes];
	return (
		Number(product !== "") +
		Number(onlyShortCircuit) +
		lists.reduce((sum, list) => sum + list.length, 0)
	);
}
