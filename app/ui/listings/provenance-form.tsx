import { origins, type Side, visibilities } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Actions, RadioCards } from "../form/choice-fields.tsx";
import { ComboboxField, type Suggestion } from "../form/combobox-field.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextField } from "../form/text-field.tsx";
import css from "./provenance-form.module.css";

type Props = {
	side: Side;
	reply: FormReply | undefined;
	defaults: Record<string, unknown>;
	source: Suggestion | null;
	/** Already published: one saves; a draft: one publishes or keeps it. */
	isDraft: boolean;
};

/** Third screen: where it comes from, who sees it, and the button that publishes. */
export function ProvenanceForm({ side, reply, defaults, source, isDraft }: Props) {
	const { fields, visibilityHints, preview } = useMessages("listings");
	const words = useMessages("words");
	const forms = useMessages("forms");
	return (
		<Form reply={reply} defaults={defaults} labels={fields}>
			{side === "offer" ? <Origin source={source} /> : null}
			<RadioCards
				name="visibility"
				label={fields.visibility}
				options={visibilities.map((value) => ({
					value,
					label: words.visibility[value],
					hint: visibilityHints[value],
				}))}
			/>
			<Actions>
				{isDraft ? (
					<>
						<Button look={side === "need" ? "need" : "primary"} name="then" value="publish">
							{preview.publish}
						</Button>
						<Button look="secondary" name="then" value="keep">
							{preview.keep}
						</Button>
					</>
				) : (
					<Button name="then" value="save">
						{forms.save}
					</Button>
				)}
			</Actions>
		</Form>
	);
}

/** Only what the chosen origin needs is asked; style alone sees to it, script or not. */
function Origin({ source }: { source: Suggestion | null }) {
	const { fields, originHints } = useMessages("listings");
	const words = useMessages("words");
	return (
		<div className={css["origin"]}>
			<RadioCards
				name="origin"
				label={fields.origin}
				options={origins.map((value) => ({
					value,
					label: words.origin[value],
					hint: originHints[value],
				}))}
			/>
			<div className={css["source"]}>
				<ComboboxField
					name="sourceName"
					valueName="source"
					source="/propositions/structures"
					label={fields.sourceName}
					hint={fields.sourceHint}
					initial={source}
					optional
				/>
			</div>
			<div className={css["note"]}>
				<TextField
					name="originNote"
					label={fields.originNote}
					hint={fields.originNoteHint}
					optional
					maxLength={300}
				/>
			</div>
		</div>
	);
}
