import { type FormProps, Form as RemixForm } from "@remix-run/react";
import {
	createContext,
	type FormEvent,
	forwardRef,
	useContext,
	useEffect,
	useRef,
	useState,
} from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import { Notice } from "../notice.tsx";
import css from "./form.module.css";
import type { FieldError, FormReply } from "./reply.ts";

type Value = string | number | string[] | null | undefined;

type FormState = { reply: FormReply | undefined; defaults: Record<string, unknown> };

const FormContext = createContext<FormState>({ reply: undefined, defaults: {} });

/** What fields read, for whoever shows them outside a form. */
export const FieldsState = FormContext.Provider;

type Props = FormProps & {
	/** What the action sent back when it refused: values as typed, errors by field. */
	reply?: FormReply | undefined;
	/** What fields start with. */
	defaults?: Record<string, unknown>;
	/** Names of fields to the words a summary of errors calls them by. */
	labels?: Record<string, string>;
};

/** A form that loses nothing: it comes back as it was filled, says what is wrong on top and beside each field. */
export const Form = forwardRef<HTMLFormElement, Props>(function Form(
	{ reply, defaults = {}, labels = {}, children, className, onSubmit, ...props },
	form,
) {
	const summary = useRef<HTMLDivElement>(null);
	const [isHeld, setHeld] = useState(false);
	useEffect(() => {
		if (reply || isHeld) summary.current?.focus();
	}, [reply, isHeld]);

	/** Without network the page would be replaced by an error, and what she wrote lost with it. */
	function hold(event: FormEvent<HTMLFormElement>) {
		setHeld(!navigator.onLine);
		if (navigator.onLine) onSubmit?.(event);
		else event.preventDefault();
	}
	return (
		<FormContext.Provider value={{ reply, defaults }}>
			<RemixForm
				ref={form}
				method="post"
				{...props}
				onSubmit={hold}
				className={classes(css["form"], className)}
			>
				{reply || isHeld ? (
					<div ref={summary} tabIndex={-1}>
						{isHeld ? <NotSent /> : <ErrorSummary errors={reply?.errors ?? {}} labels={labels} />}
					</div>
				) : null}
				{children}
			</RemixForm>
		</FormContext.Provider>
	);
});

function NotSent() {
	const { errors } = useMessages("shell");
	return (
		<Notice tone="attention" live>
			{errors.offline.notSent}
		</Notice>
	);
}

function ErrorSummary({
	errors,
	labels,
}: {
	errors: FormReply["errors"];
	labels: Record<string, string>;
}) {
	const forms = useMessages("forms");
	const reasons = useMessages("reasons");
	return (
		<Notice tone="danger" live>
			<div className={css["summary"]}>
				<strong>{forms.notSent}</strong>
				<ul>
					{Object.entries(errors).flatMap(([name, list]) =>
						list.map((error) => (
							<li key={`${name} ${error.reason}`}>
								{name === "" ? (
									reasons.sentence(error)
								) : (
									<a href={`#${fieldId(name)}`}>
										{labels[name] ? `${labels[name]} — ` : ""}
										{reasons.sentence(error)}
									</a>
								)}
							</li>
						)),
					)}
				</ul>
			</div>
		</Notice>
	);
}

/** The id of a field's control: what labels and the summary of errors point at. */
export function fieldId(name: string): string {
	return `champ-${name.replace(/[^\w-]/g, "-")}`;
}

export type FieldState = {
	id: string;
	/** What to show: as typed before the refusal, else the default. */
	value: string;
	values: string[];
	errors: FieldError[];
	describedBy: string | undefined;
};

/** One field of the form around it. */
export function useField(name: string, hint?: unknown, fallback?: Value): FieldState {
	const { reply, defaults } = useContext(FormContext);
	const id = fieldId(name);
	const typed = reply ? (reply.values[name] ?? "") : asValue(fallback ?? (defaults[name] as Value));
	const errors = reply?.errors[name] ?? [];
	const described = [hint ? `${id}-aide` : null, errors.length > 0 ? `${id}-erreur` : null];
	return {
		id,
		value: [typed].flat()[0] ?? "",
		values: [typed].flat().filter((text) => text !== ""),
		errors,
		describedBy: described.filter(Boolean).join(" ") || undefined,
	};
}

function asValue(value: Value): string | string[] {
	return Array.isArray(value) ? value : String(value ?? "");
}
