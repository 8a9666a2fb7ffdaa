import { type MouseEvent, useEffect, useRef, useState } from "react";
import type { MessagesRead } from "../../domain/messaging/messaging.ts";
import { othersOf } from "../../domain/messaging/policy.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../button.tsx";
import type { FormReply } from "../form/reply.ts";
import { Notice } from "../notice.tsx";
import { keepOnDevice } from "../on-device.ts";
import { Composer } from "./composer.tsx";
import { draftKey, firstDraftKey } from "./draft-keys.ts";
import { MessageLog } from "./message-log.tsx";
import { PendingLog } from "./pending-log.tsx";
import { ThreadHeader } from "./thread-header.tsx";
import css from "./thread-pane.module.css";
import { OlderLink, ThreadScroll } from "./thread-scroll.tsx";
import { useThread } from "./use-thread.ts";

type Props = {
	thread: MessagesRead;
	me: string;
	now: string;
	/** The reader speaks for several organisations: say which one here. */
	namesVoice: boolean;
	/** Somebody is left to read an answer. */
	isHeard: boolean;
	requestId: string;
	reply: FormReply | undefined;
};

/** A conversation: what it is about, what was said, and where one answers. */
export function ThreadPane(props: Props) {
	const { thread, namesVoice } = props;
	return (
		<div className={css["pane"]}>
			<ThreadHeader
				others={othersOf(thread.parties, thread.voice)}
				voice={namesVoice ? thread.voice : null}
				about={thread.about}
			/>
			{thread.hasNewer ? <PastMessages {...props} /> : <LiveMessages {...props} />}
		</div>
	);
}

/** An older page, as it was: it does not live, and leads back to the one that does. */
function PastMessages({ thread, me, now }: Props) {
	const { thread: say } = useMessages("messaging");
	return (
		<ThreadScroll label={useLogLabel(thread)} isLive={false}>
			{thread.hasOlder ? <OlderLink before={thread.messages[0]?.seq ?? 1} /> : null}
			<MessageLog
				messages={thread.messages}
				viewer={{ me, voice: thread.voice }}
				seenSeq={thread.seenSeq}
				freshFrom={null}
				now={now}
			/>
			<p className={css["older"]}>
				<ButtonLink to={`/conversations/${thread.id}`} look="secondary">
					{say.latest}
				</ButtonLink>
			</p>
		</ThreadScroll>
	);
}

function LiveMessages({ thread, me, now, isHeard, requestId, reply }: Props) {
	const { thread: say } = useMessages("messaging");
	const { state, isLoadingOlder, send, retry, discard, loadOlder } = useThread(thread, me);
	const scroll = useRef<HTMLElement>(null);
	// the line stays where it was when the page was opened
	const [freshFrom] = useState(() => firstFresh(thread, me));

	useForgetFirstDraft(thread, me);

	function showOlder(event: MouseEvent): void {
		event.preventDefault();
		void loadOlder();
	}

	function sendAndShow(body: string): void {
		send(body);
		scroll.current?.scrollTo({ top: 0 });
	}

	return (
		<>
			<ThreadScroll ref={scroll} label={useLogLabel(thread)} isLive={!isLoadingOlder}>
				{state.hasOlder ? <OlderLink before={state.said[0]?.seq ?? 1} onClick={showOlder} /> : null}
				<MessageLog
					messages={state.said}
					viewer={{ me, voice: thread.voice }}
					seenSeq={state.seenSeq}
					freshFrom={freshFrom}
					now={later(now, state.said.at(-1)?.createdAt)}
				/>
				<PendingLog pending={state.pending} onRetry={retry} onDiscard={discard} />
				<div id="bottom" className={css["bottom"]} />
			</ThreadScroll>
			{isHeard ? (
				<Composer
					draftKey={draftKey(me, thread.id)}
					requestId={requestId}
					reply={reply}
					onSend={sendAndShow}
				/>
			) : (
				<div className={css["closed"]}>
					<Notice>{say.nobodyLeft}</Notice>
				</div>
			)}
		</>
	);
}

/** The first message has left: its draft has done its work. */
function useForgetFirstDraft({ about, parties, voice }: MessagesRead, me: string): void {
	const target = about?.id ?? othersOf(parties, voice)[0]?.organisationId ?? "";
	useEffect(() => keepOnDevice(firstDraftKey(me, target), ""), [me, target]);
}

function useLogLabel({ parties, voice }: MessagesRead): string {
	const say = useMessages("messaging");
	return say.thread.log(say.with(othersOf(parties, voice).map(({ name }) => name)));
}

/** The first message of others that the reader had not read; null when she had read all. */
function firstFresh({ messages, readSeq }: MessagesRead, me: string): number | null {
	return messages.find(({ seq, senderId }) => seq > readSeq && senderId !== me)?.seq ?? null;
}

/** ISO instants sort as text. A page left open sees midnight pass with the first message of the day. */
function later(now: string, last: string | undefined): string {
	return last && last > now ? last : now;
}
