/** A server of sockets, and people who connect to it as their browser would. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import type { Acknowledgement, ClientEvents, ServerEvents } from "#app/domain/messaging/events.ts";
import type { LoadContext } from "#app/web/load-context.ts";
import type { VillagerKey } from "#db/village/people.ts";
import { attachRealtime } from "#server/realtime/attach.ts";
import { liveOf } from "#server/realtime/live.ts";
import { cookieOf } from "./request.ts";

export type Browser = Socket<ServerEvents, ClientEvents>;

export type SocketServer = Pick<LoadContext, "publish" | "disconnect"> & {
	/** A browser of somebody signed in, connected. */
	connect: (key: VillagerKey) => Promise<Browser>;
	/** One that is not connected yet, with any headers. */
	open: (headers: Record<string, string>) => Browser;
	stop: () => Promise<void>;
};

export async function serveSockets(): Promise<SocketServer> {
	const http = createServer();
	const server = attachRealtime(http);
	await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
	const { port } = http.address() as AddressInfo;
	const opened: Browser[] = [];

	function open(headers: Record<string, string>): Browser {
		const browser: Browser = io(`http://127.0.0.1:${port}`, {
			transports: ["websocket"],
			extraHeaders: headers,
			autoConnect: false,
			reconnection: false,
			forceNew: true,
		});
		opened.push(browser);
		return browser;
	}

	return {
		...liveOf(server),
		open,
		connect: async (key) => {
			const browser = open({ Cookie: await cookieOf(key) });
			// the first thing said to whoever comes
			const greeted = heard(browser, "unread:changed");
			browser.connect();
			await greeted;
			return browser;
		},
		stop: async () => {
			for (const browser of opened) browser.disconnect();
			await server.close();
		},
	};
}

/** What the next `event` says; an error to connect is a failure unless it is what one waits for. */
export function heard<Payload = unknown>(browser: Browser, event: string): Promise<Payload> {
	return new Promise((resolve, reject) => {
		const any = browser as unknown as Socket;
		any.once(event, resolve);
		if (event !== "connect_error") any.once("connect_error", reject);
	});
}

/** Sends anything at all under a name, and waits for the answer. */
export function ask(browser: Browser, command: string, request: unknown): Promise<Acknowledgement> {
	return (browser as unknown as Socket).timeout(5000).emitWithAck(command, request);
}

/** Everything a browser hears from now on, as [event, payload]. */
export function listen(browser: Browser): [string, unknown][] {
	const all: [string, unknown][] = [];
	(browser as unknown as Socket).onAny((event, payload) => all.push([event, payload]));
	return all;
}
