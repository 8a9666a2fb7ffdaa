/** People who use a running site from outside, by HTTP and by socket, without a browser. */
import { io, type Socket } from "socket.io-client";
import type { ClientEvents, ServerEvents } from "#app/domain/messaging/events.ts";
import { PASSWORD, type VillagerKey, villagers } from "#db/village/people.ts";

type Fields = Record<string, string | string[]>;

export type Remote = {
	/** Sends a form; answers the status and where it leads. Rejects when the site is gone. */
	post: (path: string, fields: Fields) => Promise<{ status: number; location: string }>;
	get: (path: string) => Promise<{ status: number; text: string }>;
	/** A socket of hers, not connected yet. It never comes back by itself. */
	socket: () => Socket<ServerEvents, ClientEvents>;
};

export function visitor(url: string, cookie = ""): Remote {
	const headers = { Cookie: cookie, Origin: url, "Accept-Language": "fr" };
	return {
		post: async (path, fields) => {
			const answer = await fetch(url + path, {
				method: "POST",
				headers,
				body: bodyOf(fields),
				redirect: "manual",
			});
			await answer.text();
			return { status: answer.status, location: answer.headers.get("Location") ?? "" };
		},
		get: async (path) => {
			const answer = await fetch(url + path, { headers });
			return { status: answer.status, text: await answer.text() };
		},
		socket: () =>
			io(url, {
				transports: ["websocket"],
				extraHeaders: { Cookie: cookie, Origin: url },
				autoConnect: false,
				reconnection: false,
				forceNew: true,
			}),
	};
}

/** A villager who signed in by the form. */
export async function signedIn(url: string, key: VillagerKey): Promise<Remote> {
	const answer = await fetch(`${url}/connexion`, {
		method: "POST",
		headers: { Origin: url },
		body: bodyOf({ email: villagers[key].email, password: PASSWORD, back: "/" }),
		redirect: "manual",
	});
	if (answer.status !== 302) throw new Error(`${key} could not sign in: ${answer.status}`);
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
	return visitor(url, cookies.join("; "));
}

function bodyOf(fields: Fields): URLSearchParams {
	return new URLSearchParams(
		Object.entries(fields).flatMap(([name, values]) => [values].flat().map((one) => [name, one])),
	);
}
