import { askBeforeExpiry } from "#app/domain/listings/ask-before-expiry.server.ts";
import { expireListings } from "#app/domain/listings/expire-listings.server.ts";
import type { Task } from "./task.ts";

/** Each night: what ended leaves, and those whose listing soon ends are asked. */
export const closeSeasons: Task<"close-seasons"> = async () => {
	const now = new Date();
	await expireListings(now);
	await askBeforeExpiry(now);
};
