import type { Side } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { ComboboxField, type Suggestion } from "../form/combobox-field.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextArea, TextField } from "../form/text-field.tsx";
import { useKeptOnDevice } from "../form/use-kept-on-device.ts";

/** First screen: what is offered or sought. */
export function SubjectForm({
	side,
	reply,
	defaults = {},
	product = null,
}: {
	side: Side;
	reply: FormReply | undefined;
	defaults?: Record<string, unknown>;
	product?: Suggestion | null;
}) {
	const { fields } = useMessages("listings");
	const forms = useMessages("forms");
	const form = useKeptOnDevice(`annonce-${side}`);
	return (
		<Form reply={reply} defaults={defaults} labels={fields} ref={form}>
			<input type="hidden" name="side" value={side} />
			<ComboboxField
				name="productName"
				valueName="product"
				source="/produits"
				label={fields.productName}
				hint={fields.productHint}
				initial={product}
			/>
			<TextField
				name="title"
				label={fields.title}
				hint={fields.titleHint}
				optional
				maxLength={120}
			/>
			<TextArea
				name="description"
				label={fields.description}
				hint={fields.descriptionHint}
				optional
				maxLength={4000}
			/>
			<Button look={side === "need" ? "need" : "primary"} wide>
				{forms.next}
			</Button>
		</Form>
	);
}
