import { createHash } from "node:crypto";

/** The same id for the same name at every build: tests and demo speak of the same people without asking the database. */
export function idOf(key: string): string {
	const hex = createHash("sha256").update(`maillage:${key}`).digest("hex");
	const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join("-");
}
