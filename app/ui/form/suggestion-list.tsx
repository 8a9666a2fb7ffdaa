import { classes } from "../classes.ts";
import css from "./combobox.module.css";
import type { Combobox } from "./use-combobox.ts";

type Props = {
	box: Combobox;
	/** How many there are, for those who listen. */
	told: (count: number) => string;
};

/** What a field proposes, below it. */
export function SuggestionList({ box: { shown, line, list, lineAt }, told }: Props) {
	const isOpen = shown.length > 0;
	return (
		<>
			<div {...list} className={classes(css["menu"], isOpen && css["open"])}>
				{shown.map((suggestion, index) => (
					<div
						key={suggestion.value}
						{...lineAt(index)}
						className={classes(css["item"], index === line && css["highlighted"])}
					>
						<span>{suggestion.label}</span>
						{suggestion.detail ? <span className={css["detail"]}>{suggestion.detail}</span> : null}
					</div>
				))}
			</div>
			<span className="visually-hidden" role="status">
				{isOpen ? told(shown.length) : ""}
			</span>
		</>
	);
}
