import { labelFamilies } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Checkbox, Pair, SelectField } from "../form/choice-fields.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextArea, TextField } from "../form/text-field.tsx";
import { Panel, Stack } from "../layout.tsx";

/** What is said of a label, and from when until when it counts in collective catering. */
export function LabelForm({
	reply,
	defaults = {},
}: {
	reply: FormReply | undefined;
	defaults?: Record<string, unknown>;
}) {
	const { label: say, product } = useMessages("administration");
	const words = useMessages("words");
	const { fields } = say;
	return (
		<Form reply={reply} defaults={defaults} labels={fields}>
			<Panel>
				<Stack gap={5}>
					<TextField name="name" label={fields.name} maxLength={120} />
					<TextField
						name="shortName"
						label={fields.shortName}
						hint={fields.shortNameHint}
						maxLength={40}
					/>
					<SelectField
						name="family"
						label={fields.family}
						empty={fields.familyChoose}
						options={labelFamilies.map((value) => ({ value, label: words.labelFamily[value] }))}
					/>
					<TextArea name="description" label={fields.description} optional maxLength={1000} />
					<TextField name="website" label={fields.website} optional inputMode="url" />
					<Checkbox name="hasConversion" label={fields.hasConversion} />
				</Stack>
			</Panel>
			<Panel>
				<Stack gap={5}>
					<h2>{say.egalimTitle}</h2>
					<p>{say.egalimText}</p>
					<Pair>
						<TextField name="egalimFrom" label={fields.egalimFrom} optional type="date" />
						<TextField name="egalimUntil" label={fields.egalimUntil} optional type="date" />
					</Pair>
					<TextField name="egalimSource" label={fields.egalimSource} optional maxLength={300} />
				</Stack>
			</Panel>
			<Button>{product.save}</Button>
		</Form>
	);
}
