/**
 * Tells the people concerned, after the commit, what was said or read: from a page or from a socket alike. What cannot be
 * told now is not lost: it is in the database, where a browser catches up.
 */
import { log } from "#server/log.ts";
import { tellError } from "#server/tell-error.ts";
import { countUnreadOf } from "../domain/messaging/count-unread.server.ts";
import { conversationRoom, personRoom } from "../domain/messaging/events.ts";
import { listReaders } from "../domain/messaging/list-readers.server.ts";
import type { Read } from "../domain/messaging/mark-read.server.ts";
import type { Sent } from "../domain/messaging/send-message.server.ts";
import type { LoadContext } from "./load-context.ts";

type Publish = LoadContext["publish"];

/** The message to those who follow the conversation, and their count of unread messages to all who may read it. */
export async function announceMessage(publish: Publish, { message, isNew }: Sent): Promise<void> {
	if (!isNew) return;
	await orElseLogged(async () => {
		const readers = await listReaders(message.conversationId);
		for (const reader of readers)
			publish(conversationRoom(message.conversationId, reader), "message:created", message);
		await announceUnread(publish, readers);
	});
}

/** That the conversation was read, to those who follow it; the count to the reader alone. */
export async function announceRead(publish: Publish, { isNew, ...read }: Read): Promise<void> {
	if (!isNew) return;
	await orElseLogged(async () => {
		for (const reader of await listReaders(read.conversationId))
			publish(conversationRoom(read.conversationId, reader), "conversation:read", read);
		await announceUnread(publish, [read.personId]);
	});
}

/** Their counts of unread messages to `people`, each her own. */
export async function announceUnread(publish: Publish, people: string[]): Promise<void> {
	await orElseLogged(async () => {
		const counts = await countUnreadOf(people);
		for (const person of people)
			publish(personRoom(person), "unread:changed", { count: counts.get(person) ?? 0 });
	});
}

async function orElseLogged(tell: () => Promise<void>): Promise<void> {
	try {
		await tell();
	} catch (error) {
		log.warn({ error: tellError(error) }, "not announced");
	}
}
