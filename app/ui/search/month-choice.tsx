import { names } from "../../domain/search/search-path.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./filters-panel.module.css";
import { FORM, heard, useAsked } from "./use-asked.ts";

type Props = { counts: { value: number; count: number }[]; now: number };

/** The season bar, to touch: one month, or all of them. This month is marked. */
export function MonthChoice({ counts, now }: Props) {
	const say = useMessages("search");
	const format = useFormat();
	const chosen = useAsked().getAll(names.months);
	return (
		<div className={css["months"]}>
			<label className={classes(css["month"], css["anyMonth"])}>
				<input
					type="radio"
					form={FORM}
					name={names.months}
					value=""
					checked={chosen.every((month) => month === "")}
					onChange={heard}
				/>
				<span>{say.anyMonth}</span>
			</label>
			{counts.map(({ value, count }) => (
				<label key={value} className={classes(css["month"], value === now && css["now"])}>
					<input
						type="radio"
						form={FORM}
						name={names.months}
						value={value}
						checked={chosen.includes(String(value))}
						onChange={heard}
						aria-label={say.months(value, count)}
					/>
					<span aria-hidden="true">{format.shortMonth(value)}</span>
					<span aria-hidden="true" className={css["count"]}>
						{format.number(count)}
					</span>
				</label>
			))}
		</div>
	);
}
