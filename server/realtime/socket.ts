import type { Server, Socket } from "socket.io";
import type { Member } from "#app/domain/actor.ts";
import type { ClientEvents, ServerEvents } from "#app/domain/messaging/events.ts";

type Nothing = Record<string, never>;

/** Each socket belongs to a signed-in person. */
export type Realtime = Server<ClientEvents, ServerEvents, Nothing, { actor: Member }>;
export type RealtimeSocket = Socket<ClientEvents, ServerEvents, Nothing, { actor: Member }>;
