import type { RequestHandler } from "express";
import { search } from "#search/index.server.ts";

/** `alive`: the process answers. `ready`: it also reaches its database and has an index to search, so it may be sent visitors. */
export function answerHealth(question: "alive" | "ready"): RequestHandler {
	return async (_req, res) => {
		const healthy = question === "alive" || (await canSearch());
		res
			.status(healthy ? 200 : 503)
			.set("Cache-Control", "no-store")
			.json({ status: healthy ? "ok" : "unavailable" });
	};
}

async function canSearch(): Promise<boolean> {
	return search.health().then(
		({ ready }) => ready,
		() => false,
	);
}
