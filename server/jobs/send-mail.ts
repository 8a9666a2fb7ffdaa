import { deliver } from "../mail/deliver.ts";
import { writeMail } from "../mail/write.ts";
import type { Task } from "./task.ts";

export const sendMail: Task<"send-mail"> = async (mail) => {
	await deliver(mail.to, writeMail(mail));
};
