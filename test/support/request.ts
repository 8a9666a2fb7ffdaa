/** Calls real loaders and actions with real requests, as the server does, and reads what they answer. */
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import type { FormReply } from "#app/ui/form/reply.ts";
import { signIn } from "#app/web/accounts.server.ts";
import { PASSWORD, type VillagerKey, villagers } from "#db/village/people.ts";
import type { Published } from "./jobs.ts";

export const SITE = "http://localhost:3000";

export type Visit = {
	/** Who asks: a villager, or whoever holds this Cookie header; a visitor when left out. */
	as?: VillagerKey | { cookie: string };
	/** The route's parameters, which Remix reads from the path. */
	params?: Record<string, string>;
	/** Makes it a POST. */
	form?: Record<string, string | string[] | File>;
	headers?: Record<string, string>;
	/** Where she connects from, for rate limits. */
	address?: string;
	/** What closes her sockets. */
	disconnect?: AppLoadContext["disconnect"];
};

/** What a browser would get. */
export type Answer = {
	status: number;
	/** Where it is sent. */
	location: string | null;
	headers: Headers;
	/** What the page is given. */
	body: Record<string, unknown>;
	/** The form that comes back. */
	form: FormReply | undefined;
	/** What the sockets were told. */
	published: Published[];
};

type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/** What a loader or an action returns or throws for a visit of `path`. */
export async function visit(route: Route, path: string, options: Visit = {}): Promise<Answer> {
	const request = await requestOf(path, options);
	const published: Published[] = [];
	const context: AppLoadContext = {
		...contextOf(options.address),
		publish: (room, event, ...payload) => void published.push({ room, event, payload }),
		...(options.disconnect && { disconnect: options.disconnect }),
	};
	const args = { request, params: options.params ?? {}, context };
	return { ...(await read(await outcomeOf(route, args))), published };
}

/** What a route returns, or throws for the browser: an error of ours stays one. */
async function outcomeOf(route: Route, args: Parameters<Route>[0]): Promise<unknown> {
	try {
		return await route(args);
	} catch (thrown) {
		if (thrown instanceof Error) throw thrown;
		return thrown;
	}
}

export async function requestOf(path: string, visit: Visit = {}): Promise<Request> {
	const { as, form, headers } = visit;
	const all = new Headers({ Origin: SITE, "Accept-Language": "fr", ...headers });
	if (as) all.set("Cookie", typeof as === "string" ? await cookieOf(as) : as.cookie);
	if (!form) return new Request(SITE + path, { headers: all });
	return new Request(SITE + path, { method: "POST", headers: all, body: bodyOf(form) });
}

function bodyOf(form: NonNullable<Visit["form"]>): FormData {
	const body = new FormData();
	for (const [name, values] of Object.entries(form))
		for (const value of [values].flat()) body.append(name, value);
	return body;
}

/** A new one for each request, as the server gives: what a request knows of its actor is kept with it. */
export function contextOf(address = "192.0.2.1"): AppLoadContext {
	return {
		nonce: "nonce",
		requestId: "request",
		address,
		report: (error) => {
			throw error;
		},
		publish: () => {},
		disconnect: () => {},
	};
}

const signedIn = new Map<VillagerKey, Promise<string>>();

/** The Cookie header of a villager's browser, signed in once for the file. */
export function cookieOf(key: VillagerKey): Promise<string> {
	const cookie = signedIn.get(key) ?? newCookieOf(key);
	signedIn.set(key, cookie);
	return cookie;
}

/** The same from another of her devices. */
export async function newCookieOf(key: VillagerKey): Promise<string> {
	const { email } = villagers[key];
	return cookieIn(await signIn(new Request(SITE), { email, password: PASSWORD }));
}

/** What a browser sends back of the cookies it was given. */
export function cookieIn(headers: Headers): string {
	return headers
		.getSetCookie()
		.filter((cookie) => !/Max-Age=0/i.test(cookie))
		.map((cookie) => cookie.split(";")[0])
		.join("; ");
}

type WithInit = { data: unknown; init: ResponseInit | null };

async function read(outcome: unknown): Promise<Omit<Answer, "published">> {
	const response = responseOf(outcome);
	const text = await response.text();
	const isJson = response.headers.get("Content-Type")?.includes("json");
	const body: Record<string, unknown> = isJson && text ? (JSON.parse(text) ?? {}) : { text };
	const { status, headers } = response;
	const form = body["form"] as FormReply | undefined;
	return { status, headers, location: headers.get("Location"), body, form };
}

function responseOf(outcome: unknown): Response {
	if (outcome instanceof Response) return outcome;
	const { data, init } = isWithInit(outcome) ? outcome : { data: outcome, init: null };
	return Response.json(data ?? null, init ?? {});
}

function isWithInit(outcome: unknown): outcome is WithInit {
	return (outcome as { type?: string } | null)?.type === "DataWithResponseInit";
}
