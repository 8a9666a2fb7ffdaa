import { sql } from "./client.server.ts";

/** The tables whose changes PostgreSQL tells every process, by triggers of their own. */
export type ReferenceTable = "communes" | "products" | "labels";

export type Memory<Value> = {
	read: () => Promise<Value>;
	/** For who just changed the tables: her next read must not wait for the news to travel. */
	forget: () => void;
};

type Kept = { tables: ReferenceTable[]; value: Promise<unknown> | undefined };

const memories = new Map<string, Kept>();
let listening: Promise<unknown> | undefined;

/**
 * Keeps what `load` reads from reference tables until one of them changes, in whatever process. The pages' bundle and the
 * server load this module once for both, so there is one copy per process; `name` is what they know it by.
 */
export function remember<Value>(
	name: string,
	tables: ReferenceTable[],
	load: () => Promise<Value>,
): Memory<Value> {
	const kept = memories.get(name) ?? { tables, value: undefined };
	memories.set(name, kept);
	return {
		read: async () => {
			await listen();
			kept.value ??= load().catch((error) => {
				kept.value = undefined;
				throw error;
			});
			return kept.value as Promise<Value>;
		},
		forget: () => {
			kept.value = undefined;
		},
	};
}

/** A connection that dropped may have missed news, so whenever it listens anew everything is forgotten. */
function listen(): Promise<unknown> {
	listening ??= sql
		.listen(
			"reference",
			(table) => forget(({ tables }) => tables.some((one) => one === table)),
			() => forget(() => true),
		)
		.catch((error) => {
			listening = undefined;
			throw error;
		});
	return listening;
}

function forget(concerns: (kept: Kept) => boolean): void {
	for (const kept of memories.values()) if (concerns(kept)) kept.value = undefined;
}
