import { useState } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import css from "./combobox.module.css";
import { Field, type FieldText } from "./field.tsx";
import formCss from "./form.module.css";
import { useField } from "./form.tsx";
import type { Suggestion } from "./suggestion.ts";
import { SuggestionList } from "./suggestion-list.tsx";
import { useCombobox } from "./use-combobox.ts";

export type { Suggestion };

type Props = FieldText & {
	/** Where suggestions come from: a page that answers `?q=` with `{ suggestions }`. */
	source: string;
	/** Name of the hidden field that holds the chosen value, beside the words typed in `name`. */
	valueName: string;
	initial?: Suggestion | null;
};

/**
 * A text field that suggests. Without script it is a plain text field: the server resolves the words. With it, the value of
 * what was picked travels too, and is dropped as soon as the words change.
 */
export function ComboboxField({ source, valueName, initial, ...text }: Props) {
	const { name, label, hint, optional } = text;
	const field = useField(name, hint, initial?.label);
	const kept = useField(valueName, undefined, initial?.value);
	const [picked, setPicked] = useState(kept.value);
	const { suggestions } = useMessages("forms");
	const box = useCombobox({
		id: field.id,
		label,
		source,
		onType: () => setPicked(""),
		onPick: ({ value }) => setPicked(value),
	});
	return (
		<Field id={field.id} label={label} hint={hint} optional={optional} errors={field.errors}>
			<div className={css["box"]}>
				<input
					{...box.input}
					name={name}
					defaultValue={field.value}
					required={!optional}
					aria-invalid={field.errors.length > 0 || undefined}
					aria-describedby={field.describedBy}
					className={formCss["input"]}
				/>
				<input type="hidden" name={valueName} value={picked} />
				<SuggestionList box={box} told={suggestions} />
			</div>
		</Field>
	);
}
