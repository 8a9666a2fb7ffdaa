import { NavLink } from "@remix-run/react";
import type { ConversationSummary } from "../../domain/messaging/messaging.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import { dayOf } from "./group-messages.ts";
import css from "./inbox-list.module.css";

/** The conversations, the liveliest first: with whom, about what, the last words, what is unread. */
export function InboxList({
	conversations,
	me,
	now,
	namesVoices,
}: {
	conversations: ConversationSummary[];
	me: string;
	now: string;
	/** Somebody of several organisations reads for which one each conversation is. */
	namesVoices: boolean;
}) {
	return (
		<ul className={css["list"]}>
			{conversations.map((conversation) => (
				<li key={conversation.id}>
					<Line conversation={conversation} me={me} now={now} namesVoice={namesVoices} />
				</li>
			))}
		</ul>
	);
}

function Line({
	conversation: { id, others, voice, about, last, unread },
	me,
	now,
	namesVoice,
}: {
	conversation: ConversationSummary;
	me: string;
	now: string;
	namesVoice: boolean;
}) {
	const say = useMessages("messaging");
	const sender = last.senderId === me ? say.you : last.senderName || say.someone;
	return (
		<NavLink
			to={`/conversations/${id}`}
			className={classes(css["line"], unread > 0 && css["unread"])}
		>
			<span className={css["top"]}>
				<strong className={css["name"]}>{say.with(others.map(({ name }) => name))}</strong>
				<When at={last.createdAt} now={now} />
			</span>
			{about || namesVoice ? (
				<span className={css["about"]}>
					{[about?.title, namesVoice ? say.forParty(voice.name) : null].filter(Boolean).join(" · ")}
				</span>
			) : null}
			<span className={css["bottom"]}>
				<span className={css["excerpt"]}>{say.inbox.lastWords(sender, last.excerpt)}</span>
				{unread > 0 ? (
					<>
						<span className={css["count"]} aria-hidden="true">
							{unread > 99 ? "99+" : unread}
						</span>
						<span className="visually-hidden">{say.unread(unread)}</span>
					</>
				) : null}
			</span>
		</NavLink>
	);
}

/** The hour for today, the day for the rest. */
function When({ at, now }: { at: string; now: string }) {
	const format = useFormat();
	const isToday = dayOf(at) === dayOf(now);
	return (
		<time dateTime={at} className={css["when"]}>
			{isToday ? format.time(at) : format.day(at)}
		</time>
	);
}
