import type { Transaction } from "#db/client.server.ts";
import { search } from "#search/index.server.ts";

/** Tells the search index, in the transaction of the change, that these organisations and all they publish changed or left. */
export async function keepOrganisationsFindable(tx: Transaction, ids: string[]): Promise<void> {
	await search.put(tx, "organisations", ids);
}

/** Tells the search index, in the transaction of the change, that these listings changed or left. */
export async function keepListingsFindable(tx: Transaction, ids: string[]): Promise<void> {
	await search.put(tx, "listings", ids);
}
