import { desc } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { mails } from "#db/schema/index.ts";

/** The last mails that left, newest first. For the mailbox of development: the caller decides who may read. */
export async function listMails(count: number) {
	return db.select().from(mails).orderBy(desc(mails.id)).limit(count);
}
