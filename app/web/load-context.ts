import type { ServerEvents } from "../domain/messaging/events.ts";

/** What the server gives to every loader and action. */
export type LoadContext = {
	nonce: string;
	requestId: string;
	/** Address of the client, for rate limits only. */
	address: string;
	report: (error: unknown) => void;
	/** Tells the sockets in `room` that something happened; call it after the verb's transaction. */
	publish: <Name extends keyof ServerEvents>(
		room: string,
		event: Name,
		...payload: Parameters<ServerEvents[Name]>
	) => void;
	/** Closes the sockets of somebody who signed out or whose session was ended; those still signed in elsewhere come back. */
	disconnect: (personId: string) => void;
};

declare module "@remix-run/node" {
	interface AppLoadContext extends LoadContext {}
}
