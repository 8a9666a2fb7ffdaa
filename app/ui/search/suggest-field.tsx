import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import type { Suggestion } from "../form/suggestion.ts";
import { SuggestionList } from "../form/suggestion-list.tsx";
import { useCombobox } from "../form/use-combobox.ts";
import css from "./search-bar.module.css";

type Props = {
	name: string;
	label: string;
	placeholder: string;
	icon: ReactNode;
	asked: string;
	/** Changes with each answer that concerns the field: it shows again what was asked. */
	answer: string;
	/** A page that answers `?q=` with `{ suggestions }`. */
	source: string;
	onPick: (suggestion: Suggestion) => void;
	onType?: () => void;
};

/** A field of the search bar, which proposes as one types. Without script it is a plain field, and its words are understood. */
export function SuggestField({
	name,
	label,
	placeholder,
	icon,
	asked,
	answer,
	source,
	onPick,
	onType = () => {},
}: Props) {
	const { proposed } = useMessages("search");
	const id = `cherche-${name}`;
	const box = useCombobox({ id, label, source, onType, onPick });
	const shown = useRef(answer);
	useEffect(() => {
		if (shown.current === answer || !box.input.ref.current) return;
		shown.current = answer;
		box.input.ref.current.value = asked;
	});
	return (
		<div className={css["field"]}>
			<label htmlFor={id} className={css["label"]}>
				{label}
			</label>
			<div className={css["control"]}>
				{icon}
				<input
					{...box.input}
					name={name}
					type="text"
					placeholder={placeholder}
					enterKeyHint="search"
					defaultValue={asked}
				/>
			</div>
			<SuggestionList box={box} told={proposed} />
		</div>
	);
}
