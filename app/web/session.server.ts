import { type AppLoadContext, redirect } from "@remix-run/node";
import { type Actor, isSignedIn, type Member, visitor } from "../domain/actor.ts";
import { findActor } from "../domain/identity/find-actor.server.ts";
import { auth } from "./auth.server.ts";
import { chooseLocale } from "./locale.server.ts";
import { notFound } from "./refuse.server.ts";

type Identity = { actor: Actor; sessionId: string | null };

// one request has several loaders, and they all ask who it is
const known = new WeakMap<AppLoadContext, Promise<Identity>>();

function identityOf(request: Request, context: AppLoadContext): Promise<Identity> {
	const identity = known.get(context) ?? identify(request.headers, chooseLocale(request));
	known.set(context, identity);
	return identity;
}

/** Who makes this request: a signed-in person or a visitor. */
export async function actorOf(request: Request, context: AppLoadContext): Promise<Actor> {
	return (await identityOf(request, context)).actor;
}

/** The session this request comes with, to tell it from the person's others. */
export async function sessionIdOf(
	request: Request,
	context: AppLoadContext,
): Promise<string | null> {
	return (await identityOf(request, context)).sessionId;
}

/** The same from bare headers, for a socket's handshake. */
export async function identify(
	headers: Headers,
	locale: Actor["locale"] = "fr",
): Promise<Identity> {
	const now = new Date();
	const nobody = { actor: visitor(locale, now), sessionId: null };
	if (!headers.get("Cookie")?.includes("maillage.session_token")) return nobody;
	const session = await auth.api.getSession({ headers });
	if (!session) return nobody;
	const { id, organisationId } = session.session;
	const actor = await findActor(session.user.id, organisationId ?? null, now);
	return actor ? { actor: { ...actor, locale }, sessionId: id } : nobody;
}

/**
 * The signed-in person who makes this request.
 * @throws a redirection to the sign-in page, which leads back here
 */
export async function requireActor(request: Request, context: AppLoadContext): Promise<Member> {
	const actor = await actorOf(request, context);
	if (isSignedIn(actor)) return actor;
	const { pathname, search } = new URL(request.url);
	const back = request.method === "GET" ? `${pathname}${search}` : refererPath(request);
	throw redirect(`/connexion?retour=${encodeURIComponent(back)}`);
}

/** @throws 404 for everybody else: the pages of administration are not found */
export async function requireAdministrator(
	request: Request,
	context: AppLoadContext,
): Promise<Member> {
	const actor = await requireActor(request, context);
	return actor.isAdministrator ? actor : notFound();
}

function refererPath(request: Request): string {
	const referer = URL.parse(request.headers.get("Referer") ?? "");
	if (referer?.origin !== new URL(request.url).origin) return "/";
	return `${referer.pathname}${referer.search}`;
}

/** A path of this site, or the front door: a link somebody made must not send our visitors elsewhere. */
export function safePath(path: FormDataEntryValue | null): string {
	if (typeof path !== "string" || !path.startsWith("/")) return "/";
	const base = "http://inside.invalid";
	const url = URL.parse(path, base);
	// "/.//elsewhere" resolves to "//elsewhere", which is another site
	if (url?.origin !== base || url.pathname.startsWith("//")) return "/";
	return `${url.pathname}${url.search}${url.hash}`;
}

/** @throws 404 for those who animate no territory: their pages are not found */
export async function requireAnimator(request: Request, context: AppLoadContext): Promise<Member> {
	const actor = await requireActor(request, context);
	return actor.isAdministrator || actor.territoryIds.length > 0 ? actor : notFound();
}
