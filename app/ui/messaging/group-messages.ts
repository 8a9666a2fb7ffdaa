import type { SaidMessage } from "../../domain/messaging/messaging.ts";

/** What one person said in a row. */
export type Turn = { key: number; messages: SaidMessage[] };

export type Day = { day: string; turns: Turn[] };

/** Somebody who speaks again after that long starts a new turn, so that its hour is shown. */
const PAUSE = 10 * 60_000;

/**
 * Messages by day of the French calendar, and in each day by who speaks. They come sorted by number. A new turn starts at
 * `freshFrom`, the first one not read before.
 */
export function groupMessages(messages: SaidMessage[], freshFrom: number | null = null): Day[] {
	const days: Day[] = [];
	for (const message of messages) {
		const day = dayOf(message.createdAt);
		let today = days.at(-1);
		if (today?.day !== day) {
			today = { day, turns: [] };
			days.push(today);
		}
		const turn = today.turns.at(-1);
		if (turn && message.seq !== freshFrom && continues(turn, message)) turn.messages.push(message);
		else today.turns.push({ key: message.seq, messages: [message] });
	}
	return days;
}

function continues({ messages }: Turn, next: SaidMessage): boolean {
	const last = messages.at(-1);
	return (
		last !== undefined &&
		last.senderId === next.senderId &&
		last.senderOrganisationId === next.senderOrganisationId &&
		Date.parse(next.createdAt) - Date.parse(last.createdAt) < PAUSE
	);
}

const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

/** 2026-10-06 */
export function dayOf(instant: string): string {
	return calendar.format(new Date(instant));
}
