import { desc, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { mails } from "#db/schema/index.ts";

export async function mailsTo(address: string) {
	return db.select().from(mails).where(eq(mails.toAddress, address)).orderBy(desc(mails.id));
}

/** The path of the link in the last mail to `address`. */
export async function linkMailedTo(address: string): Promise<string> {
	const [mail] = await mailsTo(address);
	const link = /https?:\/\/[^\s/]+(\/\S+)/.exec(mail?.text ?? "")?.[1];
	if (!link) throw new Error(`no mail with a link to ${address}`);
	return link;
}
