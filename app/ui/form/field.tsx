import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import css from "./form.module.css";
import type { FieldError } from "./reply.ts";

export type FieldText = {
	name: string;
	label: string;
	hint?: ReactNode;
	/** Most fields are compulsory; those that are not say so. */
	optional?: boolean | undefined;
};

/** A label, a hint, the control, and what is wrong with it. */
export function Field({
	id,
	label,
	hint,
	optional,
	errors,
	children,
}: Omit<FieldText, "name"> & { id: string; errors: FieldError[]; children: ReactNode }) {
	const forms = useMessages("forms");
	return (
		<div className={css["field"]}>
			<label className={css["label"]} htmlFor={id}>
				{label}
				{optional ? <span className={css["optional"]}> {forms.optional}</span> : null}
			</label>
			<Hint id={id} hint={hint} />
			{children}
			<Errors id={id} errors={errors} />
		</div>
	);
}

export function Hint({ id, hint }: { id: string; hint: ReactNode }) {
	return hint ? (
		<div id={`${id}-aide`} className={css["hint"]}>
			{hint}
		</div>
	) : null;
}

export function Errors({ id, errors }: { id: string; errors: FieldError[] }) {
	const reasons = useMessages("reasons");
	if (errors.length === 0) return null;
	return (
		<div id={`${id}-erreur`}>
			{errors.map((error) => (
				<p key={error.reason} className={css["error"]}>
					<CircleAlert size={18} aria-hidden="true" />
					{reasons.sentence(error)}
				</p>
			))}
		</div>
	);
}
