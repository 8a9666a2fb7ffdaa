import { Link } from "@remix-run/react";
import type { CSSProperties } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import { Row } from "../layout.tsx";
import { Table } from "../table.tsx";
import css from "./tables.module.css";

export type ProductRow = {
	slug: string;
	name: string;
	depth: number;
	months: number;
	synonyms: string[];
	edited: boolean;
	retired: boolean;
};

/** A part of the tree, each product under its group. */
export function ProductTable({ rows, caption }: { rows: ProductRow[]; caption: string }) {
	const { products: say, edited: changed, retired: gone } = useMessages("administration");
	const { season } = useMessages("words");
	const { columns } = say;
	return (
		<Table caption={caption} columns={[columns.name, columns.season, columns.words, columns.state]}>
			{rows.map(({ slug, name, depth, months, synonyms, edited, retired }) => (
				<tr key={slug}>
					<th
						scope="row"
						className={css["name"]}
						style={{ "--depth": depth } as CSSProperties}
						data-top={depth === 0 || undefined}
					>
						<Link to={`/administration/produits/${slug}`}>{name}</Link>
					</th>
					<td className={css["season"]}>{season(months)}</td>
					<td className={css["words"]}>{synonyms.join(", ")}</td>
					<td>
						<Row gap={1}>
							{retired ? <Badge look="danger">{gone}</Badge> : null}
							{edited && !retired ? <Badge look="sky">{changed}</Badge> : null}
						</Row>
					</td>
				</tr>
			))}
		</Table>
	);
}
