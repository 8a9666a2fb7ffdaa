import { env } from "#server/env.ts";

/** The MapLibre style behind maps; null: the outline of the départements, from our own pages. */
export function mapStyle(): string | null {
	return env.MAP_STYLE_URL ?? null;
}
