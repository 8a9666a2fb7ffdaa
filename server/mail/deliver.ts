import { eq } from "drizzle-orm";
import { createTransport } from "nodemailer";
import { db } from "#db/client.server.ts";
import { mails } from "#db/schema/index.ts";
import { env } from "../env.ts";
import type { WrittenMail } from "./write.ts";

const transport = env.SMTP_URL ? createTransport(env.SMTP_URL) : null;

/** Keeps the mail, then sends it where there is a server to send by. A failure is the job's, which tries again. */
export async function deliver(to: string, { unsubscribe, ...mail }: WrittenMail): Promise<void> {
	const [kept] = await db
		.insert(mails)
		.values({ toAddress: to, ...mail })
		.returning({ id: mails.id });
	if (!transport || !kept) return;
	const list = unsubscribe ? { list: { unsubscribe } } : {};
	await transport.sendMail({ from: env.MAIL_FROM, to, ...mail, ...list });
	await db.update(mails).set({ sentAt: new Date() }).where(eq(mails.id, kept.id));
}
