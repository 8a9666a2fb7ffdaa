import { Link } from "@remix-run/react";
import { countsForEgalim, type KnownLabel } from "../../domain/products/labels.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import { Table } from "../table.tsx";
import css from "./tables.module.css";

/** Every label, and whether it counts on `today` (YYYY-MM-DD). */
export function LabelTable({ labels, today }: { labels: KnownLabel[]; today: string }) {
	const { labels: say, retired: gone } = useMessages("administration");
	const words = useMessages("words");
	const { columns } = say;
	return (
		<Table
			caption={say.table}
			columns={[columns.name, columns.family, columns.egalim, columns.state]}
		>
			{labels.map((label) => (
				<tr key={label.slug}>
					<th scope="row">
						<Link to={`/administration/labels/${label.slug}`}>{label.name}</Link>
					</th>
					<td>{words.labelFamily[label.family]}</td>
					<td className={css["counts"]}>
						<Counts label={label} today={today} />
					</td>
					<td>{label.retired ? <Badge look="danger">{gone}</Badge> : null}</td>
				</tr>
			))}
		</Table>
	);
}

function Counts({ label, today }: { label: KnownLabel; today: string }) {
	const { labels: say } = useMessages("administration");
	const { egalimFrom: from, egalimUntil: until } = label;
	if (!from) return say.doesNotCount;
	if (countsForEgalim(label, today))
		return <Badge look="label">{until ? say.countsUntil(until) : say.counts}</Badge>;
	return today < from ? say.countsFrom(from) : say.countedUntil(until ?? from);
}
