import { useCombobox } from "downshift";
import { type ReactNode, useState } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./combobox.module.css";
import { Field, type FieldText } from "./field.tsx";
import formCss from "./form.module.css";
import { useField } from "./form.tsx";
import type { Suggestion } from "./suggestion.ts";
import { useSuggestions } from "./use-suggestions.ts";

export type { Suggestion };

type Props = FieldText & {
	/** Where suggestions come from: a page that answers `?q=` with `{ suggestions }`. */
	source: string;
	/** Name of the hidden field that holds the chosen value, beside the words typed in `name`. */
	valueName: string;
	initial?: Suggestion | null;
	placeholder?: string;
	onPick?: (suggestion: Suggestion | null) => void;
	affix?: ReactNode;
};

/**
 * A text field that suggests. Without script it is a plain text field: the server resolves the words. With it, the value of
 * what was picked travels too, and is dropped as soon as the words change.
 */
export function ComboboxField({ source, valueName, initial, placeholder, onPick, ...text }: Props) {
	const { name, label, hint, optional } = text;
	const field = useField(name, hint, initial?.label);
	const kept = useField(valueName, undefined, initial?.value);
	const [picked, setPicked] = useState(kept.value);
	const forms = useMessages("forms");
	const { items, ask } = useSuggestions(source);

	const box = useCombobox<Suggestion>({
		id: field.id,
		inputId: field.id,
		items,
		initialInputValue: field.value,
		itemToString: (item) => item?.label ?? "",
		onInputValueChange: ({ inputValue, type }) => {
			if (type !== useCombobox.stateChangeTypes.InputChange) return;
			setPicked("");
			onPick?.(null);
			ask(inputValue);
		},
		onSelectedItemChange: ({ selectedItem }) => {
			setPicked(selectedItem?.value ?? "");
			onPick?.(selectedItem);
		},
	});
	const open = box.isOpen && items.length > 0;

	return (
		<Field id={field.id} label={label} hint={hint} optional={optional} errors={field.errors}>
			<div className={css["box"]}>
				<input
					{...box.getInputProps({
						name,
						required: !optional,
						placeholder,
						autoComplete: "off",
						"aria-invalid": field.errors.length > 0 || undefined,
						"aria-describedby": field.describedBy,
						"aria-labelledby": undefined,
					})}
					className={formCss["input"]}
				/>
				<input type="hidden" name={valueName} value={picked} />
				<ul
					{...box.getMenuProps({ "aria-label": label, "aria-labelledby": undefined })}
					className={classes(css["menu"], open && css["open"])}
				>
					{open
						? items.map((item, index) => (
								<li
									key={item.value}
									{...box.getItemProps({ item, index })}
									className={classes(
										css["item"],
										box.highlightedIndex === index && css["highlighted"],
									)}
								>
									<span>{item.label}</span>
									{item.detail ? <span className={css["detail"]}>{item.detail}</span> : null}
								</li>
							))
						: null}
				</ul>
				<span className="visually-hidden" role="status">
					{open ? forms.suggestions(items.length) : ""}
				</span>
			</div>
		</Field>
	);
}
