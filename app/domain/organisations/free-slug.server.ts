import { eq, like, or } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { organisations } from "#db/schema/index.ts";
import { slugOf } from "./slug.ts";

/** What follows /structures/ in addresses of the site's own pages. */
const reserved = ["nouvelle"];

/** The first address of this name that nobody has: "ferme-du-moulin", then "ferme-du-moulin-2"… */
export async function freeSlug(tx: Transaction, name: string): Promise<string> {
	const slug = slugOf(name);
	const taken = await tx
		.select({ slug: organisations.slug })
		.from(organisations)
		.where(or(eq(organisations.slug, slug), like(organisations.slug, `${slug}-%`)));
	const others = new Set([...reserved, ...taken.map((row) => row.slug)]);
	if (!others.has(slug)) return slug;
	let number = 2;
	while (others.has(`${slug}-${number}`)) number++;
	return `${slug}-${number}`;
}
