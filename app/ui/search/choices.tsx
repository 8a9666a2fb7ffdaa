import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import css from "./filters-panel.module.css";
import { FORM, heard, useAsked } from "./use-asked.ts";

export type Option = { value: string; label: string; count: number };

type Props = {
	title: string;
	name: string;
	options: Option[];
	/** One answer only; these are the words for none. */
	single?: string;
};

/** So many are shown at once; the others unfold. */
const SHOWN = 6;

/** Values to tick, with how many each would leave. */
export function Choices({ title, name, options, single }: Props) {
	const say = useMessages("search");
	const chosen = useAsked().getAll(name);
	if (options.length === 0) return null;
	const first = options.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
	const others = options.filter((option) => !first.includes(option));
	const type = single === undefined ? "checkbox" : "radio";
	return (
		<fieldset className={css["group"]}>
			<legend className={css["legend"]}>{title}</legend>
			{single === undefined ? null : (
				<label className={css["choice"]}>
					<input
						type="radio"
						form={FORM}
						name={name}
						value=""
						checked={chosen.every((one) => one === "")}
						onChange={heard}
					/>
					<span>{single}</span>
				</label>
			)}
			{first.map((option) => (
				<Line key={option.value} {...{ option, name, type, chosen }} />
			))}
			{others.length > 0 ? (
				<details className={css["others"]}>
					<summary>{say.moreChoices(others.length)}</summary>
					{others.map((option) => (
						<Line key={option.value} {...{ option, name, type, chosen }} />
					))}
				</details>
			) : null}
		</fieldset>
	);
}

function Line({
	option: { value, label, count },
	name,
	type,
	chosen,
}: {
	option: Option;
	name: string;
	type: "checkbox" | "radio";
	chosen: string[];
}) {
	const format = useFormat();
	return (
		<label className={css["choice"]}>
			<input
				type={type}
				form={FORM}
				name={name}
				value={value}
				checked={chosen.includes(value)}
				onChange={heard}
			/>
			<span>{label}</span>
			<span className={css["count"]}>{format.number(count)}</span>
		</label>
	);
}
