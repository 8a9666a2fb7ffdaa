import { type Dispatch, useEffect, useRef } from "react";
import type { Acknowledgement } from "../../domain/messaging/events.ts";
import type { SaidMessage } from "../../domain/messaging/messaging.ts";
import { keepOnDevice, readOnDevice } from "../on-device.ts";
import { useConnected, useSocket } from "../realtime/live.tsx";
import type { LiveSocket } from "../realtime/open-socket.ts";
import { type Pending, type ThreadAction, UNREACHABLE } from "./thread-state.ts";

const PATIENCE = 8000;

/**
 * Sends what is pending, one after the other so that the order holds. What the network holds up leaves when it is back, what
 * a closed page held up leaves when it is opened again: the server knows a message it has already.
 */
export function useOutbox(
	conversationId: string,
	deviceKey: string,
	pending: Pending[],
	dispatch: Dispatch<ThreadAction>,
): void {
	const socket = useSocket();
	const isSending = useRef(false);
	const isRestored = useRef(false);

	useEffect(() => {
		if (!isRestored.current) dispatch({ type: "written", pending: readPending(deviceKey) });
		isRestored.current = true;
	}, [deviceKey, dispatch]);

	useEffect(() => {
		if (isRestored.current)
			keepOnDevice(deviceKey, pending.length > 0 ? JSON.stringify(pending) : "");
	}, [deviceKey, pending]);

	useEffect(() => {
		const next = pending.find(({ trouble }) => trouble === null);
		if (!socket || !next || isSending.current) return;
		isSending.current = true;
		void send(socket, conversationId, next).then((outcome) => {
			isSending.current = false;
			dispatch(outcome);
		});
	}, [socket, conversationId, pending, dispatch]);

	useConnected(() => dispatch({ type: "back-online" }));
}

async function send(
	socket: LiveSocket,
	conversationId: string,
	{ requestId, body }: Pending,
): Promise<ThreadAction> {
	const answer: Acknowledgement<{ message: SaidMessage }> = await socket
		.timeout(PATIENCE)
		.emitWithAck("message:send", { conversationId, requestId, body })
		.catch(() => ({ error: UNREACHABLE }));
	return "ok" in answer
		? { type: "heard", messages: [answer.message] }
		: { type: "held-up", requestId, trouble: answer.error };
}

function readPending(key: string): Pending[] {
	try {
		const kept: unknown = JSON.parse(readOnDevice(key) ?? "[]");
		return Array.isArray(kept) ? kept.filter(isPending) : [];
	} catch {
		return [];
	}
}

function isPending(value: Partial<Pending> | null): value is Pending {
	return [value?.requestId, value?.body, value?.createdAt].every(
		(part) => typeof part === "string",
	);
}
