import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import type { ServerEvents } from "../../domain/messaging/events.ts";
import type { LiveSocket } from "./open-socket.ts";

const LiveContext = createContext<LiveSocket | null>(null);

/**
 * One connection to the server for a signed-in person, opened once the page is there; nothing of it is loaded for visitors.
 * It follows her: signing out closes it.
 */
export function LiveProvider({
	personId,
	children,
}: {
	personId: string | null;
	children: ReactNode;
}) {
	const [socket, setSocket] = useState<LiveSocket | null>(null);
	useEffect(() => {
		if (personId === null) return;
		let close = () => {};
		let isLeft = false;
		void import("./open-socket.ts").then(({ openSocket }) => {
			if (isLeft) return;
			const opened = openSocket();
			close = opened.close;
			setSocket(opened.socket);
		});
		return () => {
			isLeft = true;
			close();
			setSocket(null);
		};
	}, [personId]);
	return <LiveContext.Provider value={socket}>{children}</LiveContext.Provider>;
}

/** The connection, once there is one: to send commands. */
export function useSocket(): LiveSocket | null {
	return useContext(LiveContext);
}

/** Calls `handler` each time the server says `event`. */
export function useLive<Name extends keyof ServerEvents>(
	event: Name,
	handler: ServerEvents[Name],
): void {
	const socket = useContext(LiveContext);
	const latest = useRef(handler);
	useEffect(() => {
		latest.current = handler;
	});
	useEffect(() => {
		if (!socket) return;
		const listener = ((...told: Parameters<ServerEvents[Name]>) =>
			(latest.current as (...told: Parameters<ServerEvents[Name]>) => void)(
				...told,
			)) as ServerEvents[Name];
		const listeners = socket as unknown as Listeners<Name>;
		listeners.on(event, listener);
		return () => void listeners.off(event, listener);
	}, [socket, event]);
}

/** socket.io's own types cannot follow an event name that is a parameter. */
type Listeners<Name extends keyof ServerEvents> = {
	on(event: Name, listener: ServerEvents[Name]): void;
	off(event: Name, listener: ServerEvents[Name]): void;
};

/** Calls `handler` when the server can be spoken to, at first and after each cut. */
export function useConnected(handler: () => void): void {
	const socket = useContext(LiveContext);
	const latest = useRef(handler);
	useEffect(() => {
		latest.current = handler;
	});
	useEffect(() => {
		if (!socket) return;
		const listener = () => latest.current();
		if (socket.connected) listener();
		socket.on("connect", listener);
		return () => void socket.off("connect", listener);
	}, [socket]);
}
