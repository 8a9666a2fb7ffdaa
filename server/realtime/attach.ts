import type { Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import { env } from "../env.ts";
import { authenticate } from "./authenticate.ts";
import { followConversations } from "./conversations.ts";
import { liveOf } from "./live.ts";
import type { Realtime } from "./socket.ts";

/** Sockets on the site's own port. Each one is a signed-in person; what she may hear is checked room by room. */
export function attachRealtime(http: HttpServer): Realtime {
	const io: Realtime = new Server(http, {
		serveClient: false,
		cleanupEmptyChildNamespaces: true,
		maxHttpBufferSize: 100_000,
		// a page of another site must not open a socket in our visitor's name
		allowRequest: (request, decide) => {
			const { origin, host } = request.headers;
			const ours = [env.publicUrl, `http://${host}`, `https://${host}`];
			decide(null, origin === undefined || ours.includes(origin));
		},
	});
	const { publish } = liveOf(io);
	io.use((socket, next) => void authenticate(socket, next));
	io.on("connection", (socket) => followConversations(socket, publish));
	return io;
}
