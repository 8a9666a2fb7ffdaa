import type { Transaction } from "#db/client.server.ts";

/** Tells the search index, in the transaction of the change, that these organisations and all they publish changed or left. */
export async function keepOrganisationsFindable(_tx: Transaction, _ids: string[]): Promise<void> {}

/** Tells the search index, in the transaction of the change, that these listings changed or left. */
export async function keepListingsFindable(_tx: Transaction, _ids: string[]): Promise<void> {}
