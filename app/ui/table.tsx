import type { ReactNode } from "react";
import css from "./table.module.css";

/** Rows to compare. Wider than the screen, it scrolls by itself; a link in each row lets the keyboard go along. */
export function Table({
	caption,
	columns,
	children,
}: {
	caption: string;
	columns: string[];
	children: ReactNode;
}) {
	return (
		<div className={css["scroll"]}>
			<table className={css["table"]}>
				<caption className="visually-hidden">{caption}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column} scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>{children}</tbody>
			</table>
		</div>
	);
}
