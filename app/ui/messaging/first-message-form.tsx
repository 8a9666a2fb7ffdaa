import { Link } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";
import { BODY_MAX } from "../../domain/messaging/body-max.ts";
import type { Recipient } from "../../domain/messaging/messaging.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextArea } from "../form/text-field.tsx";
import { Row, Stack } from "../layout.tsx";
import { Notice } from "../notice.tsx";
import { keepOnDevice, readOnDevice } from "../on-device.ts";
import { firstDraftKey } from "./draft-keys.ts";
import css from "./first-message-form.module.css";
import { AboutListing } from "./thread-header.tsx";

type Props = {
	recipient: Recipient;
	/** Who writes, and for which organisation. */
	me: string;
	name: string;
	organisation: string | null;
	requestId: string;
	reply: FormReply | undefined;
};

/** To whom, about what, in whose name, and the first message. */
export function FirstMessageForm({ recipient, me, name, organisation, requestId, reply }: Props) {
	const { start: say, composer } = useMessages("messaging");
	const words = useMessages("words");
	const { about, organisationId, kind, commune, slug } = recipient;
	const draft = useDraftOf(firstDraftKey(me, about?.id ?? organisationId));
	return (
		<div className={css["page"]}>
			<Stack gap={2}>
				<h1>{say.title(recipient.name)}</h1>
				<p className={css["soft"]}>
					{words.organisationKind[kind]} · {commune} ·{" "}
					<Link to={`/structures/${slug}`}>{say.seeOrganisation}</Link>
				</p>
				{about ? <AboutListing about={about} /> : null}
			</Stack>
			<div ref={draft.ref} onInput={draft.onInput}>
				<Form reply={reply} labels={{ body: composer.label }}>
					<input type="hidden" name="requestId" value={requestId} />
					<input
						type="hidden"
						name={about ? "listingId" : "organisationId"}
						value={about?.id ?? organisationId}
					/>
					<TextArea
						name="body"
						label={composer.label}
						hint={say.hint}
						rows={6}
						maxLength={BODY_MAX}
					/>
					<p className={css["soft"]}>
						{organisation ? say.from(organisation) : say.fromYourself(name)}
					</p>
					<Row>
						<Button>{say.submit}</Button>
					</Row>
				</Form>
			</div>
		</div>
	);
}

/** Keeps on the device what is typed in the area inside, and brings it back; the conversation forgets it once it is open. */
function useDraftOf(key: string) {
	const ref = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const area = ref.current?.querySelector("textarea");
		if (area && area.value === "") area.value = readOnDevice(key) ?? "";
	}, [key]);
	return {
		ref,
		onInput: ({ target }: FormEvent) => {
			if (target instanceof HTMLTextAreaElement) keepOnDevice(key, target.value);
		},
	};
}

/** Why nothing can be written to them, and where to go instead. */
export function CannotWrite({ reason, back }: { reason: string; back: string }) {
	const { start: say } = useMessages("messaging");
	const reasons = useMessages("reasons");
	return (
		<div className={css["page"]}>
			<h1>{say.refusedTitle}</h1>
			<Notice tone="attention">{reasons.sentence({ reason })}</Notice>
			<Row>
				<ButtonLink to={back} look="secondary">
					{say.goBack}
				</ButtonLink>
			</Row>
		</div>
	);
}
