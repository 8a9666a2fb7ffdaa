import { Link } from "@remix-run/react";
import type { CSSProperties } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import { Row } from "../layout.tsx";
import { SeasonBar } from "../season-bar.tsx";
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

/** The tree, each product under its group. */
export function ProductTable({ rows, month }: { rows: ProductRow[]; month: number }) {
	const { products: say, ...words } = useMessages("administration");
	const { columns } = say;
	return (
		<Table
			caption={say.table}
			columns={[columns.name, columns.season, columns.words, columns.state]}
		>
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
					<td className={css["season"]}>
						<SeasonBar months={months} now={month} />
					</td>
					<td className={css["words"]}>{synonyms.join(", ")}</td>
					<td>
						<Row gap={1}>
							{retired ? <Badge look="danger">{words.retired}</Badge> : null}
							{edited && !retired ? <Badge look="sky">{words.edited}</Badge> : null}
						</Row>
					</td>
				</tr>
			))}
		</Table>
	);
}
