import { isSignedIn } from "#app/domain/actor.ts";
import { personRoom } from "#app/domain/messaging/events.ts";
import { identify } from "#app/web/session.server.ts";
import { log } from "../log.ts";
import { tellError } from "../tell-error.ts";
import type { RealtimeSocket } from "./socket.ts";

/** The handshake carries the session's cookie: the same person as her pages, or nobody. */
export async function authenticate(
	socket: RealtimeSocket,
	next: (error?: Error) => void,
): Promise<void> {
	try {
		const { actor } = await identify(new Headers({ Cookie: socket.request.headers.cookie ?? "" }));
		if (!isSignedIn(actor)) return next(new Error("signed-out"));
		socket.data.actor = actor;
		await socket.join(personRoom(actor.personId));
		next();
	} catch (error) {
		log.error({ error: tellError(error) }, "handshake");
		next(new Error("unexpected"));
	}
}
