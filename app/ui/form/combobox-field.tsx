import { useFetcher } from "@remix-run/react";
import { useCombobox } from "downshift";
import { type ReactNode, useEffect, useState } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./combobox.module.css";
import { Field, type FieldText } from "./field.tsx";
import formCss from "./form.module.css";
import { useField } from "./form.tsx";

/** A thing one may pick: `value` is sent, `label` is what the field then shows. */
export type Suggestion = { value: string; label: string; detail?: string };

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
	const fetcher = useFetcher<{ suggestions: Suggestion[] }>();
	const forms = useMessages("forms");
	const [items, setItems] = useState<Suggestion[]>([]);

	useEffect(() => {
		if (fetcher.data) setItems(fetcher.data.suggestions);
	}, [fetcher.data]);

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
			if (inputValue.trim().length < 2) setItems([]);
			else
				fetcher.load(
					`${source}${source.includes("?") ? "&" : "?"}q=${encodeURIComponent(inputValue)}`,
				);
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
