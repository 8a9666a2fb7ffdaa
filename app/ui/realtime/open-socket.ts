import { io, type Socket } from "socket.io-client";
import type { ClientEvents, ServerEvents } from "../../domain/messaging/events.ts";

export type LiveSocket = Socket<ServerEvents, ClientEvents>;

/** How long a browser waits before it comes back to a server that closed its socket, so that all do not come at once. */
const RETURN_AFTER = { least: 500, spread: 3000 };

/** A socket to the site's own server: a WebSocket when the network lets it, else long polling. */
export function openSocket(): { socket: LiveSocket; close: () => void } {
	const socket: LiveSocket = io({
		transports: ["websocket", "polling"],
		tryAllTransports: true,
	});
	let comingBack: ReturnType<typeof setTimeout> | undefined;
	// a server that stops says goodbye, and a goodbye is not retried by itself
	socket.on("disconnect", (reason) => {
		if (reason !== "io server disconnect") return;
		const wait = RETURN_AFTER.least + Math.random() * RETURN_AFTER.spread;
		comingBack = setTimeout(() => socket.connect(), wait);
	});
	return {
		socket,
		close: () => {
			clearTimeout(comingBack);
			socket.disconnect();
		},
	};
}
