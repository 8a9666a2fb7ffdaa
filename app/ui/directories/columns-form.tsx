import { organisationKinds } from "#db/vocabulary.ts";
import { fieldOf, type Mapping } from "../../domain/directories/columns/mapping.ts";
import type { ProposedColumn } from "../../domain/directories/columns/propose-columns.ts";
import type { Format, Reading } from "../../domain/directories/reading/table.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Fold } from "../fold.tsx";
import { SelectField } from "../form/choice-fields.tsx";
import { ComboboxField } from "../form/combobox-field.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { Panel, Stack } from "../layout.tsx";
import { ColumnFields } from "./column-fields.tsx";
import css from "./directories.module.css";

export type ReadFile = {
	format: Format | null;
	reading: Reading | null;
	rowCount: number;
	columns: string[];
	proposal: ProposedColumn[];
	mapping: Mapping | null;
};

type Props = {
	file: ReadFile;
	/** The commune of the rows that say none. */
	commune: { code: string; name: string } | null;
	reply: FormReply | undefined;
};

/** What each column holds, with what was understood of it, and what holds for the rows that do not say. */
export function ColumnsForm({ file, commune, reply }: Props) {
	const { read: say } = useMessages("directory");
	const mapping = file.mapping ?? { columns: {}, kind: null, communeCode: null };
	const columns = file.proposal.map((column, index) => ({ ...column, index }));
	const isChosen = ({ column }: ProposedColumn) => fieldOf(mapping, column) !== undefined;
	const others = columns.filter((column) => !isChosen(column));
	const defaults = Object.fromEntries(
		file.columns.map((title, index) => [`fields[${index}]`, fieldOf(mapping, title) ?? ""]),
	);
	return (
		<Form
			reply={reply}
			defaults={{ ...defaults, kind: mapping.kind }}
			labels={{ kind: say.kind, commune: say.commune }}
		>
			<Stack>
				<h2>{say.title}</h2>
				<Understood file={file} />
				<p>{say.lead}</p>
			</Stack>
			<ColumnFields columns={columns.filter(isChosen)} />
			{others.length > 0 ? (
				<Fold name={say.others(others.length)}>
					<ColumnFields columns={others} />
				</Fold>
			) : null}
			<Otherwise commune={commune} />
			<Button wide>{say.submit}</Button>
		</Form>
	);
}

function Understood({ file: { format, reading, rowCount, columns } }: { file: ReadFile }) {
	const { read: say, format: formats, encoding, separator } = useMessages("directory");
	if (!format || !reading) return null;
	return (
		<p className={css["understood"]}>
			{[
				say.understood(rowCount, columns.length),
				formats[format],
				reading.encoding && encoding[reading.encoding],
				reading.separator && separator[reading.separator],
				say.headerLine(reading.headerLine),
			]
				.filter(Boolean)
				.join(" · ")}
		</p>
	);
}

function Otherwise({ commune }: { commune: Props["commune"] }) {
	const { read: say } = useMessages("directory");
	const words = useMessages("words");
	return (
		<Panel>
			<Stack gap={5}>
				<h2>{say.otherwise}</h2>
				<SelectField
					name="kind"
					label={say.kind}
					hint={say.kindHint}
					optional
					empty={say.kindNone}
					options={organisationKinds.map((value) => ({
						value,
						label: words.organisationKind[value],
					}))}
				/>
				<ComboboxField
					name="commune"
					valueName="communeCode"
					source="/communes"
					label={say.commune}
					hint={say.communeHint}
					optional
					initial={commune && { value: commune.code, label: commune.name }}
				/>
			</Stack>
		</Panel>
	);
}
