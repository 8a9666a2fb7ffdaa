import type { Option } from "./choice-fields.tsx";
import { Field, type FieldText } from "./field.tsx";
import css from "./form.module.css";
import { useField } from "./form.tsx";

/** One answer in a long list, its options in groups. */
export function GroupedSelectField({
	name,
	label,
	hint,
	optional,
	groups,
	empty,
}: FieldText & { groups: { label: string; options: Option[] }[]; empty: string }) {
	const field = useField(name, hint);
	return (
		<Field id={field.id} label={label} hint={hint} optional={optional} errors={field.errors}>
			<select
				required={!optional}
				id={field.id}
				name={name}
				defaultValue={field.value}
				aria-invalid={field.errors.length > 0 || undefined}
				aria-describedby={field.describedBy}
				className={css["input"]}
			>
				<option value="">{empty}</option>
				{groups.map((group) => (
					<optgroup key={group.label} label={group.label}>
						{group.options.map((option) => (
							<option key={option.value} value={option.value}>
								{option.label}
							</option>
						))}
					</optgroup>
				))}
			</select>
		</Field>
	);
}
