import { type Dispatch, useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { MessagesRead, SaidMessage } from "../../domain/messaging/messaging.ts";
import { useConnected, useLive, useSocket } from "../realtime/live.tsx";
import { outboxKey } from "./draft-keys.ts";
import { newRequestId } from "./request-id.ts";
import {
	hasGap,
	lastInRow,
	reduceThread,
	startThread,
	type ThreadAction,
	type ThreadState,
} from "./thread-state.ts";
import { useOutbox } from "./use-outbox.ts";

export type LiveThread = {
	state: ThreadState;
	/** Older messages are on their way: what appears is not new. */
	isLoadingOlder: boolean;
	send: (body: string) => void;
	retry: (requestId: string) => void;
	discard: (requestId: string) => void;
	loadOlder: () => Promise<void>;
};

/** A thread that lives: what is said arrives, what one says leaves, what a cut hid is fetched, what is on screen is read. */
export function useThread(thread: MessagesRead, me: string): LiveThread {
	const { id, voice } = thread;
	const [state, dispatch] = useReducer(reduceThread, thread, startThread);
	const [isLoadingOlder, setLoadingOlder] = useState(false);
	const socket = useSocket();
	const said = useRef(state.said);
	said.current = state.said;

	useEffect(() => {
		dispatch({ type: "heard", messages: thread.messages });
		dispatch({ type: "seen", seq: thread.seenSeq });
	}, [thread]);

	const catchUp = useCallback(() => catchUpFrom(id, lastInRow(said.current), dispatch), [id]);
	useConnected(() => {
		socket?.emit("conversation:follow", { conversationId: id }, () => void catchUp());
	});
	useEffect(
		() => () => void socket?.emit("conversation:leave", { conversationId: id }, () => {}),
		[socket, id],
	);
	useLive("message:created", (message) => {
		if (message.conversationId !== id) return;
		dispatch({ type: "heard", messages: [message] });
		if (hasGap([...said.current, message])) void catchUp();
	});
	useLive("conversation:read", (read) => {
		const isOtherSide = voice.organisationId
			? read.organisationId !== voice.organisationId
			: read.personId !== me;
		if (read.conversationId === id && isOtherSide) dispatch({ type: "seen", seq: read.seq });
	});
	useMarkRead(id, thread.messages.at(-1)?.seq ?? 0, state.said.at(-1)?.seq ?? 0);
	useOutbox(id, outboxKey(me, id), state.pending, dispatch);

	return {
		state,
		isLoadingOlder,
		send: (body) => {
			const createdAt = new Date().toISOString();
			const pending = { requestId: newRequestId(), body, createdAt, trouble: null };
			dispatch({ type: "written", pending: [pending] });
		},
		retry: (requestId) => dispatch({ type: "retried", requestId }),
		discard: (requestId) => dispatch({ type: "discarded", requestId }),
		loadOlder: async () => {
			setLoadingOlder(true);
			const page = await fetchPage(id, `avant=${state.said[0]?.seq ?? 1}`);
			if (page) dispatch({ type: "older", ...page });
			setLoadingOlder(false);
		},
	};
}

type Page = { messages: SaidMessage[]; hasOlder: boolean; hasNewer: boolean };

/** Null when the network does not let it come. */
async function fetchPage(conversationId: string, query: string): Promise<Page | null> {
	try {
		const response = await fetch(`/conversations/${conversationId}/messages?${query}`);
		return response.ok ? await response.json() : null;
	} catch {
		return null;
	}
}

async function catchUpFrom(
	conversationId: string,
	after: number,
	dispatch: Dispatch<ThreadAction>,
): Promise<void> {
	const page = await fetchPage(conversationId, `apres=${after}`);
	if (!page) return;
	dispatch({ type: "heard", messages: page.messages });
	const last = page.messages.at(-1)?.seq;
	if (page.hasNewer && last !== undefined) await catchUpFrom(conversationId, last, dispatch);
}

/** Tells that the last message was read, once its page is in front of somebody's eyes. The server knows of `known`. */
function useMarkRead(conversationId: string, known: number, seq: number): void {
	const socket = useSocket();
	const marked = useRef(known);
	useEffect(() => {
		const mark = () => {
			if (!socket || document.visibilityState !== "visible" || seq <= marked.current) return;
			marked.current = seq;
			socket.emit("conversation:mark-read", { conversationId, seq }, () => {});
		};
		mark();
		document.addEventListener("visibilitychange", mark);
		return () => document.removeEventListener("visibilitychange", mark);
	}, [socket, conversationId, seq]);
}
