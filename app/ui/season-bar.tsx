import { has } from "../domain/products/months.ts";
import { useFormat, useMessages } from "../i18n/use-messages.tsx";
import { classes } from "./classes.ts";
import css from "./season-bar.module.css";

/** Twelve cells, January first; those in `months` are lit, `now` (1 to 12) is marked. Said in words to those who listen. */
export function SeasonBar({ months, now }: { months: number; now: number }) {
	const format = useFormat();
	const words = useMessages("words");
	return (
		<div className={css["bar"]} role="img" aria-label={words.season(months)}>
			{Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
				<span
					key={month}
					className={classes(
						css["month"],
						has(months, month) && css["on"],
						month === now && css["now"],
					)}
				>
					{format.monthLetter(month).toUpperCase()}
				</span>
			))}
		</div>
	);
}
