import { useState } from "react";
import { origins, type Side, visibilities } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Actions, RadioCards } from "../form/choice-fields.tsx";
import { ComboboxField, type Suggestion } from "../form/combobox-field.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextField } from "../form/text-field.tsx";

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
			{side === "offer" ? <Origin source={source} started={String(defaults["origin"])} /> : null}
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

/** Without script all three stand there; with it, only what the chosen origin needs. */
function Origin({ source, started }: { source: Suggestion | null; started: string }) {
	const { fields, originHints } = useMessages("listings");
	const words = useMessages("words");
	const [origin, setOrigin] = useState<string | null>(null);
	const chosen = origin ?? started;
	const isScripted = origin !== null;
	return (
		<>
			<RadioCards
				name="origin"
				label={fields.origin}
				onChoose={setOrigin}
				options={origins.map((value) => ({
					value,
					label: words.origin[value],
					hint: originHints[value],
				}))}
			/>
			{chosen === "resold" || !isScripted ? (
				<ComboboxField
					name="sourceName"
					valueName="source"
					source="/propositions/structures"
					label={fields.sourceName}
					hint={fields.sourceHint}
					initial={source}
					optional
				/>
			) : null}
			{chosen === "own" && isScripted ? null : (
				<TextField
					name="originNote"
					label={fields.originNote}
					hint={fields.originNoteHint}
					optional
					maxLength={300}
				/>
			)}
		</>
	);
}
