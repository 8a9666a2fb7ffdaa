import type { MessagesRead, SaidMessage } from "../../domain/messaging/messaging.ts";

/** A message on its way. `trouble` is the reason it did not leave; null while it is being sent. */
export type Pending = {
	requestId: string;
	body: string;
	createdAt: string;
	trouble: string | null;
};

/** The network's fault, not the message's: it leaves by itself when the network is back. */
export const UNREACHABLE = "unreachable";

export type ThreadState = {
	/** By number, each once. Between two of them some may still be missing. */
	said: SaidMessage[];
	pending: Pending[];
	hasOlder: boolean;
	/** How far somebody of another party has read. */
	seenSeq: number;
};

export type ThreadAction =
	| { type: "heard"; messages: SaidMessage[] }
	| { type: "older"; messages: SaidMessage[]; hasOlder: boolean }
	| { type: "seen"; seq: number }
	| { type: "written"; pending: Pending[] }
	| { type: "held-up"; requestId: string; trouble: string }
	| { type: "retried"; requestId: string }
	| { type: "back-online" }
	| { type: "discarded"; requestId: string };

export function startThread({
	messages,
	hasOlder,
	seenSeq,
}: Pick<MessagesRead, "messages" | "hasOlder" | "seenSeq">): ThreadState {
	return { said: messages, pending: [], hasOlder, seenSeq };
}

export function reduceThread(state: ThreadState, action: ThreadAction): ThreadState {
	switch (action.type) {
		case "heard":
			return hear(state, action.messages);
		case "older":
			return { ...hear(state, action.messages), hasOlder: action.hasOlder };
		case "seen":
			return { ...state, seenSeq: Math.max(state.seenSeq, action.seq) };
		case "written":
			return { ...state, pending: [...state.pending, ...action.pending.filter(isNotIn(state))] };
		case "held-up":
			return withTrouble(state, action.trouble, ({ requestId }) => requestId === action.requestId);
		case "retried":
			return withTrouble(state, null, ({ requestId }) => requestId === action.requestId);
		case "back-online":
			return withTrouble(state, null, ({ trouble }) => trouble === UNREACHABLE);
		case "discarded":
			return {
				...state,
				pending: state.pending.filter(({ requestId }) => requestId !== action.requestId),
			};
	}
}

/** What comes twice, by the socket and from the database, counts once; what has arrived is no longer on its way. */
function hear(state: ThreadState, messages: SaidMessage[]): ThreadState {
	const bySeq = new Map([...state.said, ...messages].map((message) => [message.seq, message]));
	const said = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
	const arrived = new Set(said.map(({ requestId }) => requestId));
	return {
		...state,
		said,
		pending: state.pending.filter(({ requestId }) => !arrived.has(requestId)),
	};
}

function isNotIn(state: ThreadState): (pending: Pending) => boolean {
	const known = new Set([...state.said, ...state.pending].map(({ requestId }) => requestId));
	return ({ requestId }) => !known.has(requestId);
}

function withTrouble(
	state: ThreadState,
	trouble: string | null,
	which: (pending: Pending) => boolean,
): ThreadState {
	return {
		...state,
		pending: state.pending.map((one) => (which(one) ? { ...one, trouble } : one)),
	};
}

/** The number after which messages may be missing: from there one catches up. Zero when there is none. */
export function lastInRow(said: SaidMessage[]): number {
	const gap = said.findIndex(
		({ seq }, index) => index > 0 && seq !== (said[index - 1]?.seq ?? 0) + 1,
	);
	return (gap === -1 ? said.at(-1) : said[gap - 1])?.seq ?? 0;
}

export function hasGap(said: SaidMessage[]): boolean {
	return lastInRow(said) !== (said.at(-1)?.seq ?? 0);
}
