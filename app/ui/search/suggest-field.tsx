import { useFetcher } from "@remix-run/react";
import { useCombobox } from "downshift";
import { type ReactNode, useEffect, useState } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import boxCss from "../form/combobox.module.css";
import type { Suggestion } from "../form/combobox-field.tsx";
import css from "./search-bar.module.css";

type Props = {
	name: string;
	label: string;
	placeholder: string;
	icon: ReactNode;
	initial: string;
	/** A page that answers `?q=` with `{ suggestions }`. */
	source: string;
	onPick: (suggestion: Suggestion) => void;
	onType: () => void;
};

/** A field of the search bar, which proposes as one types. Without script it is a plain field, and its words are understood. */
export function SuggestField({
	name,
	label,
	placeholder,
	icon,
	initial,
	source,
	onPick,
	onType,
}: Props) {
	const { proposed } = useMessages("search");
	const fetcher = useFetcher<{ suggestions: Suggestion[] }>();
	const [items, setItems] = useState<Suggestion[]>([]);
	const id = `cherche-${name}`;

	useEffect(() => {
		if (fetcher.data) setItems(fetcher.data.suggestions);
	}, [fetcher.data]);

	const box = useCombobox<Suggestion>({
		id,
		inputId: id,
		items,
		initialInputValue: initial,
		itemToString: (item) => item?.label ?? "",
		onInputValueChange: ({ inputValue, type }) => {
			if (type !== useCombobox.stateChangeTypes.InputChange) return;
			onType();
			if (inputValue.trim().length < 2) setItems([]);
			else fetcher.load(`${source}?q=${encodeURIComponent(inputValue)}`);
		},
		onSelectedItemChange: ({ selectedItem }) => {
			if (selectedItem) onPick(selectedItem);
		},
		stateReducer: (_state, { type, changes }) =>
			// leaving the field, or Enter on what is typed, takes nothing from the list
			type === useCombobox.stateChangeTypes.InputBlur
				? { ...changes, selectedItem: null }
				: changes,
	});
	const open = box.isOpen && items.length > 0;

	return (
		<div className={css["field"]}>
			<label htmlFor={id} className={css["label"]}>
				{label}
			</label>
			<div className={css["control"]}>
				{icon}
				<input
					{...box.getInputProps({
						name,
						placeholder,
						autoComplete: "off",
						"aria-labelledby": undefined,
					})}
					type="text"
					enterKeyHint="search"
				/>
			</div>
			<ul
				{...box.getMenuProps({ "aria-label": label, "aria-labelledby": undefined })}
				className={classes(boxCss["menu"], open && boxCss["open"])}
			>
				{open
					? items.map((item, index) => (
							<li
								key={item.value}
								{...box.getItemProps({ item, index })}
								className={classes(
									boxCss["item"],
									box.highlightedIndex === index && boxCss["highlighted"],
								)}
							>
								<span>{item.label}</span>
								{item.detail ? <span className={boxCss["detail"]}>{item.detail}</span> : null}
							</li>
						))
					: null}
			</ul>
			<span className="visually-hidden" role="status">
				{open ? proposed(items.length) : ""}
			</span>
		</div>
	);
}
