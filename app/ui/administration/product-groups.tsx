import { useMessages } from "../../i18n/use-messages.tsx";
import { Fold } from "../fold.tsx";
import { Stack } from "../layout.tsx";
import { type ProductRow, ProductTable } from "./product-table.tsx";
import css from "./tables.module.css";

/** The tops of the tree, each opening on what is under it; all open when somebody looks for a word. */
export function ProductGroups({ rows, open }: { rows: ProductRow[]; open: boolean }) {
	const { products: say } = useMessages("administration");
	return (
		<Stack gap={2}>
			{groupsOf(rows).map(([top, group]) => (
				<Fold
					key={top.slug}
					open={open}
					name={
						<>
							{top.name} <span className={css["count"]}>{say.count(group.length)}</span>
						</>
					}
				>
					<ProductTable rows={group} caption={top.name} />
				</Fold>
			))}
		</Stack>
	);
}

/** Rows come parents first: each top begins a group. */
function groupsOf(rows: ProductRow[]): [top: ProductRow, group: ProductRow[]][] {
	const groups: [ProductRow, ProductRow[]][] = [];
	for (const row of rows) {
		if (row.depth === 0) groups.push([row, [row]]);
		else groups.at(-1)?.[1].push(row);
	}
	return groups;
}
