import { duties } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { RadioCards } from "../form/choice-fields.tsx";
import { ComboboxField } from "../form/combobox-field.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextField } from "../form/text-field.tsx";

/** Gives somebody who has an account a territory to animate, or the site to administer. */
export function DutyForm({ reply }: { reply: FormReply | undefined }) {
	const { duties: say } = useMessages("administration");
	return (
		<Form reply={reply} labels={say.fields} defaults={{ duty: "animator" }}>
			<h2>{say.add}</h2>
			<TextField
				name="email"
				label={say.fields.email}
				hint={say.emailHint}
				type="email"
				autoComplete="off"
			/>
			<RadioCards
				name="duty"
				label={say.fields.duty}
				options={duties.map((value) => ({ value, ...say.kinds[value] }))}
			/>
			<ComboboxField
				name="territoryName"
				valueName="territory"
				label={say.fields.territoryName}
				hint={say.territoryHint}
				source="/territoires/propositions"
				optional
			/>
			<Button>{say.submit}</Button>
		</Form>
	);
}
