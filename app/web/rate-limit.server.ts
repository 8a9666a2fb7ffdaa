import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import { data } from "@remix-run/node";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "#db/client.server.ts";
import { rateLimits } from "#db/schema/index.ts";

/** What is limited: how many times, in how many seconds. Counted in PostgreSQL, so for all processes together. */
const limits = {
	"sign-in": { points: 10, duration: 15 * 60 },
	"sign-up": { points: 10, duration: 60 * 60 },
	"send-mail": { points: 5, duration: 60 * 60 },
	"send-message": { points: 60, duration: 60 },
	"start-conversation": { points: 30, duration: 60 * 60 },
	"join-network": { points: 20, duration: 24 * 60 * 60 },
	publish: { points: 120, duration: 60 * 60 },
	upload: { points: 60, duration: 60 * 60 },
	"look-up-siret": { points: 30, duration: 60 },
	search: { points: 300, duration: 60 },
	"draw-card": { points: 60, duration: 60 },
	"claim-card": { points: 20, duration: 24 * 60 * 60 },
	"write-to-card": { points: 5, duration: 24 * 60 * 60 },
} satisfies Record<string, { points: number; duration: number }>;

type Limited = keyof typeof limits;

const limiters = new Map<Limited, RateLimiterDrizzle>();

function limiterOf(what: Limited): RateLimiterDrizzle {
	const known = limiters.get(what);
	if (known) return known;
	const limiter = new RateLimiterDrizzle({
		storeClient: db,
		schema: rateLimits,
		keyPrefix: what,
		...limits[what],
	});
	limiters.set(what, limiter);
	return limiter;
}

/**
 * Counts one try of `what` by `who` (an address, an e-mail, a person), kept only as a hash.
 * @throws 429 with the minutes to wait
 */
export async function limit(what: Limited, ...who: string[]): Promise<void> {
	for (const one of who) {
		const seconds = await secondsToWait(what, one);
		if (seconds > 0)
			throw data(
				{ code: "too-many", reason: "too-many", values: { minutes: Math.ceil(seconds / 60) } },
				{ status: 429, headers: { "Retry-After": String(seconds) } },
			);
	}
}

/** The same count, answered rather than thrown: 0 when `who` may go on. */
export async function secondsToWait(what: Limited, who: string): Promise<number> {
	try {
		await limiterOf(what).consume(keyOf(who));
		return 0;
	} catch (refused) {
		if (!(refused instanceof RateLimiterRes)) throw refused;
		return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
	}
}

/** Gives a try back: it was the right password. */
export async function forgive(what: Limited, ...who: string[]): Promise<void> {
	for (const one of who) await limiterOf(what).reward(keyOf(one), 1);
}

function keyOf(who: string): string {
	const whole = who.trim().toLowerCase();
	return createHash("sha256").update(networkOf(whole)).digest("base64url");
}

/** Whoever has one address of IPv6 has billions: all those of her network, its first 64 bits, are hers. */
function networkOf(who: string): string {
	if (!isIPv6(who) || who.startsWith("::ffff:")) return who;
	const [head = [], tail = []] = who.split("::").map((side) => side.split(":").filter(Boolean));
	const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0");
	return [...head, ...zeros, ...tail]
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(":");
}
