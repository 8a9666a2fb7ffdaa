import type { ComponentProps, ReactNode } from "react";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import { Errors, Field, type FieldText, Hint } from "./field.tsx";
import css from "./form.module.css";
import { useField } from "./form.tsx";

export type Option = { value: string; label: string; hint?: ReactNode };

export function SelectField({
	name,
	label,
	hint,
	optional,
	options,
	empty,
	...select
}: FieldText & { options: Option[]; empty?: string } & Omit<
		ComponentProps<"select">,
		"name" | "id"
	>) {
	const field = useField(name, hint);
	return (
		<Field id={field.id} label={label} hint={hint} optional={optional} errors={field.errors}>
			<select
				required={!optional}
				{...select}
				id={field.id}
				name={name}
				defaultValue={field.value}
				aria-invalid={field.errors.length > 0 || undefined}
				aria-describedby={field.describedBy}
				className={css["input"]}
			>
				{empty === undefined ? null : <option value="">{empty}</option>}
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</Field>
	);
}

/** Several controls that answer one question. */
export function Group({
	name,
	label,
	hint,
	optional,
	children,
}: FieldText & { children: ReactNode }) {
	const field = useField(name, hint);
	const forms = useMessages("forms");
	return (
		<fieldset
			id={field.id}
			className={css["field"]}
			aria-describedby={field.describedBy}
			tabIndex={-1}
		>
			<legend className={css["legend"]}>
				{label}
				{optional ? <span className={css["optional"]}> {forms.optional}</span> : null}
			</legend>
			<Hint id={field.id} hint={hint} />
			{children}
			<Errors id={field.id} errors={field.errors} />
		</fieldset>
	);
}

/** Several answers, as chips. */
export function CheckboxGroup({ options, ...text }: FieldText & { options: Option[] }) {
	const field = useField(text.name);
	return (
		<Group {...text}>
			<div className={css["choices"]}>
				{options.map(({ value, label }) => (
					<label key={value} className={css["choice"]}>
						<input
							type="checkbox"
							name={text.name}
							value={value}
							defaultChecked={field.values.includes(value)}
						/>
						{label}
					</label>
				))}
			</div>
		</Group>
	);
}

/** One answer among a few, each with a word of explanation. */
export function RadioCards({ options, ...text }: FieldText & { options: Option[] }) {
	const field = useField(text.name);
	return (
		<Group {...text}>
			<div className={css["cardChoices"]}>
				{options.map(({ value, label, hint }) => (
					<label key={value} className={css["cardChoice"]}>
						<input
							type="radio"
							name={text.name}
							value={value}
							required={!text.optional}
							defaultChecked={field.value === value}
						/>
						<span>
							<span className={css["cardTitle"]}>{label}</span>
							{hint ? <span className={css["hint"]}>{hint}</span> : null}
						</span>
					</label>
				))}
			</div>
		</Group>
	);
}

/** One yes or no. */
export function Checkbox({ name, label, hint }: FieldText) {
	const field = useField(name, hint);
	return (
		<div className={css["field"]}>
			<label className={css["check"]}>
				<input
					type="checkbox"
					id={field.id}
					name={name}
					defaultChecked={field.value === "on" || field.value === "true"}
					aria-describedby={field.describedBy}
				/>
				{label}
			</label>
			<Hint id={field.id} hint={hint} />
			<Errors id={field.id} errors={field.errors} />
		</div>
	);
}

/** The months of a season, as twelve cells to touch. Values are 1 to 12. */
export function MonthsField(text: FieldText) {
	const field = useField(text.name);
	const format = useFormat();
	return (
		<Group {...text}>
			<div className={css["months"]}>
				{Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
					<label key={month} className={css["month"]}>
						<input
							type="checkbox"
							name={text.name}
							value={month}
							defaultChecked={field.values.includes(String(month))}
							aria-label={format.month(month)}
						/>
						<span aria-hidden="true">{format.shortMonth(month)}</span>
					</label>
				))}
			</div>
		</Group>
	);
}

/** Fields that belong side by side where there is room; `close` ones even on a phone. */
export function Pair({ close = false, children }: { close?: boolean; children: ReactNode }) {
	return <div className={classes(css["pair"], close && css["close"])}>{children}</div>;
}

export function Actions({ children }: { children: ReactNode }) {
	return <div className={classes(css["actions"])}>{children}</div>;
}
