/** Requests as a browser would make them, and what a page's loader or action is called with. */
import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import type { VillagerKey } from "#db/village/people.ts";
import type { Published } from "./jobs.ts";
import { cookieOf } from "./socket.ts";

type Asked = {
	/** Somebody signed in; none: a visitor. */
	by?: VillagerKey;
	/** The cookie of a session that is there already. */
	cookie?: string;
	/** What the page may do to sockets. */
	disconnect?: AppLoadContext["disconnect"];
	params?: Record<string, string>;
	/** Makes it a POST. */
	form?: Record<string, string>;
};

export type Asking = ActionFunctionArgs & {
	/** What the page told the sockets. */
	published: Published[];
};

export async function asking(
	path: string,
	{ by, cookie = "", params = {}, form, disconnect = () => {} }: Asked = {},
): Promise<Asking> {
	const headers = new Headers({ "Accept-Language": "fr" });
	headers.set("Cookie", by ? await cookieOf(by) : cookie);
	const request = new Request(`http://localhost:3000${path}`, {
		headers,
		...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
	});
	const published: Published[] = [];
	const context: AppLoadContext = {
		nonce: "nonce",
		requestId: "request",
		address: "127.0.0.1",
		report: (error) => {
			throw error;
		},
		publish: (room, event, ...payload) => void published.push({ room, event, payload }),
		disconnect,
	};
	return { request, params, context, published };
}

/** What a loader or an action threw, or answered: a status, where it leads, its data. */
export async function answered(
	answer: Promise<unknown>,
): Promise<{ status: number; location: string | null; data: unknown }> {
	const outcome = await answer.catch((thrown: unknown) => thrown);
	if (outcome instanceof Response)
		return {
			status: outcome.status,
			location: outcome.headers.get("Location"),
			data: outcome.headers.get("Content-Type")?.includes("json") ? await outcome.json() : null,
		};
	if (outcome instanceof Error) throw outcome;
	const withInit = outcome as { data?: unknown; init?: ResponseInit | null; type?: string };
	if (withInit.type !== "DataWithResponseInit")
		return { status: 200, location: null, data: outcome };
	return { status: withInit.init?.status ?? 200, location: null, data: withInit.data };
}
