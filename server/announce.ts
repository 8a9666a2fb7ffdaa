import type { EmbeddedPostgres } from "#db/embedded.ts";
import { env } from "./env.ts";

/** What the person who started the site wants to read. */
export function announce(postgres: EmbeddedPostgres | null): void {
	const lines = [
		"",
		`  Maillage  ${env.publicUrl}`,
		"",
		`  Data      ${postgres ? env.dataDir : "the database of DATABASE_URL"}`,
		"",
	];
	process.stdout.write(`${lines.join("\n")}\n`);
}
