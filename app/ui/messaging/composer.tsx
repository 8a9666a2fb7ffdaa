import { Form } from "@remix-run/react";
import { SendHorizontal } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { BODY_MAX } from "../../domain/messaging/body-max.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { classes } from "../classes.ts";
import { Errors } from "../form/field.tsx";
import formCss from "../form/form.module.css";
import type { FormReply } from "../form/reply.ts";
import { keepOnDevice, readOnDevice } from "../on-device.ts";
import css from "./composer.module.css";
import { useDraft } from "./use-draft.ts";

const HABIT = "entree-envoie";

type Props = {
	/** Where the draft is kept on this device. */
	draftKey: string;
	/** The name of this message when the form leaves without script. */
	requestId: string;
	reply: FormReply | undefined;
	/** Takes over once the page is awake; without it, the form is sent as forms are. */
	onSend?: ((body: string) => void) | undefined;
};

/** Where one writes. Sent as a form without script; with it, at once. */
export function Composer({ draftKey, requestId, reply, onSend }: Props) {
	const say = useMessages("messaging").composer;
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const field = useRef<HTMLTextAreaElement>(null);
	const [text, setText] = useDraft(draftKey, field, String(reply?.values["body"] ?? ""));
	const [enterSends, setEnterSends] = useEnterHabit();
	const errors = reply ? Object.values(reply.errors).flat() : [];
	const left = BODY_MAX - text.length;

	function onSubmit(event: FormEvent): void {
		if (!onSend) return;
		event.preventDefault();
		if (text.trim() === "") return;
		onSend(text.trim());
		setText("");
		field.current?.focus();
	}

	function onKeyDown(event: KeyboardEvent): void {
		if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
		if (enterSends ? event.shiftKey : !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		form.current?.requestSubmit();
	}

	return (
		<Form ref={form} method="post" className={css["composer"]} onSubmit={onSubmit}>
			<input type="hidden" name="requestId" value={requestId} />
			<label htmlFor={id} className="visually-hidden">
				{say.label}
			</label>
			<div className={css["row"]}>
				<textarea
					ref={field}
					id={id}
					name="body"
					required
					maxLength={BODY_MAX}
					rows={1}
					value={text}
					placeholder={say.placeholder}
					aria-invalid={errors.length > 0 || undefined}
					aria-describedby={`${id}-erreur ${id}-touches`}
					onChange={(event) => setText(event.target.value)}
					onKeyDown={onKeyDown}
					className={classes(formCss["input"], css["field"])}
				/>
				<Button className={css["send"]}>
					<SendHorizontal size={20} aria-hidden="true" />
					<span className={css["sendWord"]}>{say.send}</span>
				</Button>
			</div>
			<Errors id={id} errors={errors} />
			{enterSends === null ? null : (
				<div className={css["foot"]}>
					<label className={css["habit"]}>
						<input
							type="checkbox"
							checked={enterSends}
							onChange={(event) => setEnterSends(event.target.checked)}
						/>
						{say.enterSends}
					</label>
					<span id={`${id}-touches`} className={css["keys"]}>
						{enterSends ? say.keysEnter : say.keysControl}
					</span>
					{left <= 500 ? <span role="status">{say.left(left)}</span> : null}
				</div>
			)}
		</Form>
	);
}

/** Whether Enter sends, as chosen on this device; null until the page is awake. */
function useEnterHabit(): [boolean | null, (sends: boolean) => void] {
	const [sends, setSends] = useState<boolean | null>(null);
	useEffect(() => setSends(readOnDevice(HABIT) === "oui"), []);
	return [
		sends,
		(next) => {
			setSends(next);
			keepOnDevice(HABIT, next ? "oui" : "");
		},
	];
}
