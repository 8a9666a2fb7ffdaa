import type { ComponentProps, ReactNode } from "react";
import { classes } from "../classes.ts";
import { Field, type FieldText } from "./field.tsx";
import css from "./form.module.css";
import { useField } from "./form.tsx";

type InputProps = Omit<ComponentProps<"input">, "name" | "id" | "defaultValue">;

export function TextField({
	name,
	label,
	hint,
	optional,
	affix,
	value,
	...input
}: FieldText & InputProps & { affix?: ReactNode; value?: string | number | undefined }) {
	const field = useField(name, hint, value);
	const control = (
		<input
			type="text"
			required={!optional}
			{...input}
			id={field.id}
			name={name}
			defaultValue={field.value}
			aria-invalid={field.errors.length > 0 || undefined}
			aria-describedby={field.describedBy}
			className={classes(css["input"], input.className)}
		/>
	);
	return (
		<Field id={field.id} label={label} hint={hint} optional={optional} errors={field.errors}>
			{affix ? (
				<div className={css["affixed"]}>
					{control}
					<span className={css["affix"]}>{affix}</span>
				</div>
			) : (
				control
			)}
		</Field>
	);
}

/** A number as people type it: a text field with the figures' keyboard, since number inputs lose « 1 200,5 ». */
export function NumberField(props: ComponentProps<typeof TextField>) {
	return <TextField inputMode="decimal" autoComplete="off" {...props} />;
}

export function TextArea({
	name,
	label,
	hint,
	optional,
	...area
}: FieldText & Omit<ComponentProps<"textarea">, "name" | "id">) {
	const field = useField(name, hint);
	return (
		<Field id={field.id} label={label} hint={hint} optional={optional} errors={field.errors}>
			<textarea
				required={!optional}
				{...area}
				id={field.id}
				name={name}
				defaultValue={field.value}
				aria-invalid={field.errors.length > 0 || undefined}
				aria-describedby={field.describedBy}
				className={css["input"]}
			/>
		</Field>
	);
}
