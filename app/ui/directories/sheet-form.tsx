import type { Reading } from "../../domain/directories/reading/table.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { SelectField } from "../form/choice-fields.tsx";
import { Form } from "../form/form.tsx";
import { Panel, Row } from "../layout.tsx";

/** Another sheet of the workbook, when it has several. */
export function SheetForm({ file }: { file: { id: string; reading: Reading | null } }) {
	const { read: say } = useMessages("directory");
	const { sheet, sheets = [] } = file.reading ?? {};
	if (sheets.length < 2) return null;
	return (
		<Panel>
			<Form action={`/imports/${file.id}/feuille`} defaults={{ sheet }}>
				<SelectField
					name="sheet"
					label={say.sheet}
					options={sheets.map(({ name, rows }) => ({
						value: name,
						label: say.sheetRows(name, rows),
					}))}
				/>
				<Row>
					<Button look="secondary">{say.changeSheet}</Button>
				</Row>
			</Form>
		</Panel>
	);
}
