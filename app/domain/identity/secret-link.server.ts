/** Secrets that travel in a link: the link holds the secret, the database only its hash. */
import { createHash, randomBytes } from "node:crypto";

export function newSecret(): { secret: string; hash: string } {
	const secret = randomBytes(24).toString("base64url");
	return { secret, hash: hashOf(secret) };
}

export function hashOf(secret: string): string {
	return createHash("sha256").update(secret).digest("base64url");
}
