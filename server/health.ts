import type { RequestHandler } from "express";
import { sql } from "#db/client.server.ts";

/** `alive`: the process answers. `ready`: it can also reach its database, so it may be sent visitors. */
export function answerHealth(question: "alive" | "ready"): RequestHandler {
	return async (_req, res) => {
		const healthy = question === "alive" || (await reachesDatabase());
		res
			.status(healthy ? 200 : 503)
			.set("Cache-Control", "no-store")
			.json({ status: healthy ? "ok" : "unavailable" });
	};
}

async function reachesDatabase(): Promise<boolean> {
	return sql`select 1`.then(
		() => true,
		() => false,
	);
}
