import { asc } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { remember } from "#db/remember.server.ts";
import { labels } from "#db/schema/index.ts";
import type { KnownLabel } from "./labels.ts";

const known = remember("labels", ["labels"], readAll);

async function readAll(): Promise<KnownLabel[]> {
	const rows = await db.select().from(labels).orderBy(asc(labels.rank), asc(labels.name));
	return rows.map(({ rank, editedAt, retiredAt, createdAt, ...row }) => ({
		...row,
		retired: retiredAt !== null,
	}));
}

/** The labels one may hold or ask for, official signs first. */
export async function listLabels(): Promise<KnownLabel[]> {
	return (await known.read()).filter(({ retired }) => !retired);
}

/** All of them, retired ones too, for who looks after the list or meets one on an older listing. */
export async function listAllLabels(): Promise<KnownLabel[]> {
	return known.read();
}

/** After changing labels: the next read sees it. */
export function forgetLabels(): void {
	known.forget();
}
