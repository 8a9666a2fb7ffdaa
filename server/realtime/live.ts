import { personRoom } from "#app/domain/messaging/events.ts";
import type { LoadContext } from "#app/web/load-context.ts";
import type { Realtime } from "./socket.ts";

/** What pages and jobs may do to the sockets of every process. */
export function liveOf(io: Realtime): Pick<LoadContext, "publish" | "disconnect"> {
	return {
		publish: (room, event, ...payload) => void io.to(room).emit(event, ...payload),
		disconnect: (personId) => void io.in(personRoom(personId)).disconnectSockets(true),
	};
}
