/** Which engine answers. */
import type { SearchEngine } from "./engine.ts";
import { postgresEngine } from "./postgres/engine.ts";

const engines = { postgres: postgresEngine } satisfies Record<string, SearchEngine>;

export const search: SearchEngine = engines.postgres;
