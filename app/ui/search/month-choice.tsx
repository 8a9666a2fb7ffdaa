import { names } from "../../domain/search/search-path.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./filters-panel.module.css";
import { FORM, heard, useAsked } from "./use-asked.ts";

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

type Props = { counts: { value: number; count: number }[]; now: number };

/** The season bar, to touch: one month, or all of them. This month is marked. */
export function MonthChoice({ counts, now }: Props) {
	const say = useMessages("search");
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
			{allMonths.map((month) => (
				<Month
					key={month}
					month={month}
					count={counts.find(({ value }) => value === month)?.count ?? 0}
					isNow={month === now}
					checked={chosen.includes(String(month))}
				/>
			))}
		</div>
	);
}

type MonthProps = { month: number; count: number; isNow: boolean; checked: boolean };

function Month({ month, count, isNow, checked }: MonthProps) {
	const say = useMessages("search");
	const format = useFormat();
	return (
		<label className={classes(css["month"], isNow && css["now"])}>
			<input
				type="radio"
				form={FORM}
				name={names.months}
				value={month}
				checked={checked}
				disabled={count === 0 && !checked}
				onChange={heard}
				aria-label={say.months(month, count)}
			/>
			<span aria-hidden="true">{format.shortMonth(month)}</span>
			<span aria-hidden="true" className={css["count"]}>
				{format.number(count)}
			</span>
		</label>
	);
}
