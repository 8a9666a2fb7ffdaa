import { eq, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { foldText } from "#db/reference/fold.ts";
import { type Territory, territories } from "#db/schema/index.ts";
import { refuse } from "../errors.ts";

/** Territories whose name has words that begin like each of those typed, the most peopled first. At most `limit`. */
export async function suggestTerritories(text: string, limit = 8): Promise<Territory[]> {
	const typed = foldText(text).split(" ").filter(Boolean);
	if (typed.length === 0) return [];
	const all = await db.select().from(territories);
	return all
		.filter(({ name, code }) => {
			const words = [...foldText(name).split(" "), code];
			return typed.every((start) => words.some((word) => word.startsWith(start)));
		})
		.sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || a.name.localeCompare(b.name))
		.slice(0, limit);
}

/**
 * The territory picked, else the one that the words mean.
 * @throws invalid on `territoryName`: `territory.unknown`, `territory.several`
 */
export async function resolveTerritory(id: string | undefined, text: string): Promise<Territory> {
	if (id) {
		const [picked] = await db
			.select()
			.from(territories)
			.where(eq(sql`${territories.id}::text`, id));
		if (picked) return picked;
	}
	const found = await suggestTerritories(text);
	const [only, another] = found.filter(({ name }) => foldText(name) === foldText(text));
	const one = only && !another ? only : found.length === 1 ? found[0] : undefined;
	if (one) return one;
	const reason = found.length > 1 ? "territory.several" : "territory.unknown";
	return refuse("invalid", reason, { field: "territoryName" });
}
