import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "#server/env.ts";

/** What signs cookies and links: `AUTH_SECRET`, else one made on first start and kept with the data. */
export function authSecret(): string {
	if (env.AUTH_SECRET) return env.AUTH_SECRET;
	const file = join(env.dataDir, "secret");
	try {
		return readFileSync(file, "utf8");
	} catch {
		mkdirSync(env.dataDir, { recursive: true });
		try {
			writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
		} catch (error) {
			// another process made it in between
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		}
		return readFileSync(file, "utf8");
	}
}
