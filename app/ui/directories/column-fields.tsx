import { fields, hiddenFields } from "../../domain/directories/columns/fields.ts";
import type { ProposedColumn } from "../../domain/directories/columns/propose-columns.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import formCss from "../form/form.module.css";
import { fieldId, useField } from "../form/form.tsx";
import css from "./directories.module.css";

type Column = ProposedColumn & { index: number };

/** A choice for each column, beside its first values. */
export function ColumnFields({ columns }: { columns: Column[] }) {
	const { read: say } = useMessages("directory");
	return (
		<table className={css["table"]}>
			<thead>
				<tr>
					<th scope="col">{say.column}</th>
					<th scope="col">{say.samples}</th>
					<th scope="col">{say.holds}</th>
				</tr>
			</thead>
			<tbody>
				{columns.map((column) => (
					<ColumnField key={column.index} column={column} />
				))}
			</tbody>
		</table>
	);
}

function ColumnField({ column }: { column: Column }) {
	const { read: say, field: names } = useMessages("directory");
	const field = useField(`fields[${column.index}]`);
	const chosen = fields.find((name) => name === field.value);
	return (
		<tr>
			<th scope="row">
				<label htmlFor={field.id}>{column.column}</label>
			</th>
			<td data-title={say.samples} className={css["samples"]}>
				{column.samples.length > 0 ? (
					column.samples.map((sample) => <span key={sample}>{sample}</span>)
				) : (
					<em>{say.empty}</em>
				)}
			</td>
			<td data-title={say.holds}>
				<select
					id={fieldId(`fields[${column.index}]`)}
					name={`fields[${column.index}]`}
					defaultValue={field.value}
					className={formCss["input"]}
				>
					<option value="">{say.nothing}</option>
					{fields.map((name) => (
						<option key={name} value={name}>
							{names[name]}
						</option>
					))}
				</select>
				<span className={css["notes"]}>
					{chosen && chosen === column.field ? <Badge>{say.sure(column.confidence)}</Badge> : null}
					{chosen && hiddenFields.includes(chosen) ? <Badge look="sky">{say.hidden}</Badge> : null}
				</span>
			</td>
		</tr>
	);
}
