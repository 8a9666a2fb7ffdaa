import { type ProductBranch, productBranches } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { MonthsField, SelectField } from "../form/choice-fields.tsx";
import { ComboboxField, type Suggestion } from "../form/combobox-field.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextArea, TextField } from "../form/text-field.tsx";
import { Panel } from "../layout.tsx";

type Props = {
	reply: FormReply | undefined;
	defaults?: {
		name: string;
		nameEn: string | null;
		synonyms: string;
		months: string[];
		branch: ProductBranch | "";
	};
	/** The group it is in. */
	parent?: Suggestion | null;
};

/** What is said of a product, and where it stands in the tree. */
export function ProductForm({ reply, defaults, parent = null }: Props) {
	const { product: say } = useMessages("administration");
	const words = useMessages("words");
	const { fields } = say;
	return (
		<Panel>
			<Form reply={reply} defaults={defaults ?? {}} labels={fields}>
				<TextField name="name" label={fields.name} hint={fields.nameHint} maxLength={80} />
				<TextField name="nameEn" label={fields.nameEn} optional maxLength={80} />
				<ComboboxField
					name="parentName"
					valueName="parent"
					source="/produits"
					label={fields.parentName}
					hint={fields.parentHint}
					initial={parent}
					optional
				/>
				<SelectField
					name="branch"
					label={fields.branch}
					hint={fields.branchHint}
					empty={fields.branchChoose}
					optional
					options={productBranches.map((value) => ({ value, label: words.branch[value] }))}
				/>
				<TextArea
					name="synonyms"
					label={fields.synonyms}
					hint={fields.synonymsHint}
					optional
					maxLength={4000}
				/>
				<MonthsField name="months" label={fields.months} hint={fields.monthsHint} optional />
				<Button>{say.save}</Button>
			</Form>
		</Panel>
	);
}
