import type { RealtimeSocket } from "./socket.ts";

export function followConversations(_socket: RealtimeSocket): void {}
