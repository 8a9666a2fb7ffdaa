import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { type Commune, communes } from "#db/schema/index.ts";

/** The commune with this INSEE code, if it is a current one. */
export async function findCommune(code: string): Promise<Commune | null> {
	const [commune] = await db.select().from(communes).where(eq(communes.code, code));
	return commune ?? null;
}
