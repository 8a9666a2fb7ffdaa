import type { Actor } from "../domain/actor.ts";
import { findHomeCommune } from "../domain/territories/find-home-commune.server.ts";

/** Where somebody looks from: distances and short circuits are told from there. */
export type Viewpoint = { code: string; name: string; latitude: number; longitude: number };

const COOKIE = "lieu";

/** The place chosen last in a search on this device, else the actor's organisation's commune, else her own; null when unknown. */
export async function viewpointOf(request: Request, actor: Actor): Promise<Viewpoint | null> {
	const chosen = new RegExp(`(?:^|; )${COOKIE}=(\\w{5})`).exec(
		request.headers.get("Cookie") ?? "",
	)?.[1];
	return findHomeCommune(actor, chosen ?? null);
}

/** Remembers where one looked from, for three months on this device. */
export function rememberViewpoint(code: string): string {
	return `${COOKIE}=${code}; Path=/; Max-Age=7776000; SameSite=Lax; HttpOnly`;
}
