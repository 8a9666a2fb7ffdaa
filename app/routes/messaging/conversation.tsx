import { randomUUID } from "node:crypto";
import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { markRead } from "../../domain/messaging/mark-read.server.ts";
import { MessagePage, NewMessage } from "../../domain/messaging/messaging.ts";
import { canBeHeard, othersOf } from "../../domain/messaging/policy.ts";
import { readConversation } from "../../domain/messaging/read-conversation.server.ts";
import { sendMessage } from "../../domain/messaging/send-message.server.ts";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { ThreadPane } from "../../ui/messaging/thread-pane.tsx";
import { announceMessage, announceRead } from "../../web/announce.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const before = new URL(request.url).searchParams.get("avant") ?? undefined;
	const page = MessagePage.safeParse({ before }).data ?? {};
	const thread = await answer(readConversation(actor, params["id"] ?? "", page));
	const last = thread.messages.at(-1)?.seq;
	// what the page shows is read; with script, the page itself says what it shows later
	if (last !== undefined) {
		const read = await markRead(actor, { conversationId: thread.id, seq: last });
		await announceRead(context.publish, read);
	}
	const { shell, messaging } = messagesFor(request);
	const names = othersOf(thread.parties, thread.voice).map(({ name }) => name);
	return {
		thread,
		me: actor.personId,
		now: actor.now.toISOString(),
		namesVoice: actor.memberships.length > 1,
		isHeard: canBeHeard(thread.parties, thread.voice),
		requestId: randomUUID(),
		title: shell.titled(messaging.with(names)),
	};
}

/** Sends a message as a form does; a page with script sends over its socket. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("send-message", actor.personId);
	const conversationId = params["id"] ?? "";
	const outcome = await submit(
		await request.formData(),
		NewMessage.omit({ conversationId: true }),
		(input) => sendMessage(actor, { ...input, conversationId }),
	);
	if ("again" in outcome) return outcome.again;
	await announceMessage(context.publish, outcome.fact);
	return redirect(`/conversations/${conversationId}#bottom`);
}

/** A thread keeps itself up to date; asking again would mark as read what nobody looked at. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
	currentUrl,
	nextUrl,
	formMethod,
	defaultShouldRevalidate,
}) => (formMethod || currentUrl.href !== nextUrl.href ? defaultShouldRevalidate : false);

export default function Conversation() {
	const { title: _title, ...shown } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { thread } = shown;
	return (
		<ThreadPane
			key={`${thread.id} ${thread.hasNewer ? thread.messages[0]?.seq : "now"}`}
			{...shown}
			reply={reply}
		/>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
