import { inArray } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { labels, organisationLabels } from "#db/schema/index.ts";

/** Writes down labels that organisations hold, by slug; those they hold already are left as they are. */
export async function holdLabels(
	tx: Transaction,
	held: { id: string; slugs: string[] }[],
): Promise<void> {
	const wanted = [...new Set(held.flatMap(({ slugs }) => slugs))];
	if (wanted.length === 0) return;
	const known = await tx
		.select({ id: labels.id, slug: labels.slug })
		.from(labels)
		.where(inArray(labels.slug, wanted));
	const rows = held.flatMap(({ id, slugs }) =>
		known
			.filter(({ slug }) => slugs.includes(slug))
			.map((label) => ({ organisationId: id, labelId: label.id })),
	);
	if (rows.length > 0) await tx.insert(organisationLabels).values(rows).onConflictDoNothing();
}
