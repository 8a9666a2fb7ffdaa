import type { ReactNode } from "react";
import type { Party, SaidMessage } from "../../domain/messaging/messaging.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import { Linked } from "../linked.tsx";
import { groupMessages, type Turn } from "./group-messages.ts";
import css from "./message-log.module.css";
import { MessageState } from "./message-state.tsx";

export type Viewer = { me: string; voice: Party };

type Props = {
	messages: SaidMessage[];
	viewer: Viewer;
	seenSeq: number;
	/** The first message not read before, if there is one. */
	freshFrom: number | null;
	now: string;
};

/** What was said, by day and by who speaks; one's own side on the right. */
export function MessageLog({ messages, viewer, seenSeq, freshFrom, now }: Props) {
	const say = useMessages("messaging");
	return (
		<>
			{groupMessages(messages, freshFrom).map(({ day, turns }) => (
				<section key={day} className={css["day"]}>
					<h2 className={css["dayName"]}>
						<time dateTime={day}>
							{say.thread.day(turns[0]?.messages[0]?.createdAt ?? day, now)}
						</time>
					</h2>
					{turns.map((turn) => (
						<SaidTurn
							key={turn.key}
							turn={turn}
							viewer={viewer}
							seenSeq={seenSeq}
							isFresh={turn.key === freshFrom}
						/>
					))}
				</section>
			))}
		</>
	);
}

function SaidTurn({
	turn: { messages },
	viewer: { me, voice },
	seenSeq,
	isFresh,
}: {
	turn: Turn;
	viewer: Viewer;
	seenSeq: number;
	isFresh: boolean;
}) {
	const say = useMessages("messaging");
	const [first] = messages;
	if (!first) return null;
	const isMine = first.senderId === me;
	const isOurs = voice.organisationId
		? first.senderOrganisationId === voice.organisationId
		: isMine;
	const name = isMine ? say.you : first.senderName || say.someone;
	return (
		<>
			{isFresh ? <p className={css["fresh"]}>{say.thread.fresh}</p> : null}
			<TurnFrame isOurs={isOurs} name={isOurs ? name : nameOf(first, name)}>
				{messages.map((message) => (
					<Bubble
						key={message.seq}
						id={`m${message.seq}`}
						body={message.body}
						at={message.createdAt}
					>
						{isOurs ? <MessageState state={message.seq <= seenSeq ? "seen" : "sent"} /> : null}
					</Bubble>
				))}
			</TurnFrame>
		</>
	);
}

function nameOf({ senderOrganisation }: SaidMessage, name: string): string {
	return senderOrganisation ? `${name} · ${senderOrganisation}` : name;
}

/** What one person says in a row, under her name. */
export function TurnFrame({
	isOurs,
	name,
	children,
}: {
	isOurs: boolean;
	name: string;
	children: ReactNode;
}) {
	return (
		<div className={classes(css["turn"], isOurs && css["ours"])}>
			<p className={css["who"]}>{name}</p>
			{children}
		</div>
	);
}

export function Bubble({
	id,
	body,
	at,
	children,
}: {
	id?: string;
	body: string;
	at: string;
	children?: ReactNode;
}) {
	const format = useFormat();
	return (
		<div id={id} className={css["bubble"]}>
			<Linked text={body} />
			<p className={css["meta"]}>
				<time dateTime={at}>{format.time(at)}</time>
				{children}
			</p>
		</div>
	);
}
