import { expect, test } from "vitest";
import type { SaidMessage } from "#app/domain/messaging/messaging.ts";
import { messaging as en } from "#app/i18n/en/messaging.ts";
import { messaging as fr } from "#app/i18n/fr/messaging.ts";
import { groupMessages } from "#app/ui/messaging/group-messages.ts";

function said(seq: number, senderId: string | null, createdAt: string): SaidMessage {
	return {
		...{ conversationId: "c", seq, senderId, createdAt, requestId: `r${seq}`, body: "…" },
		...{ senderName: "", senderOrganisationId: null, senderOrganisation: null },
	};
}

const shape = (messages: SaidMessage[], freshFrom?: number) =>
	groupMessages(messages, freshFrom).map(({ day, turns }) => [
		day,
		turns.map(({ messages }) => messages.map(({ seq }) => seq)),
	]);

test("days are those of the French calendar, turns those of who speaks", () => {
	expect(
		shape([
			said(1, "paul", "2026-10-05T21:59:00Z"),
			said(2, "paul", "2026-10-05T22:01:00Z"),
			said(3, "paul", "2026-10-05T22:02:00Z"),
			said(4, "lea", "2026-10-05T22:03:00Z"),
			said(5, null, "2026-10-05T22:04:00Z"),
		]),
	).toEqual([
		["2026-10-05", [[1]]],
		["2026-10-06", [[2, 3], [4], [5]]],
	]);
	expect(shape([])).toEqual([]);
});

test("a long pause starts a new turn, and so does the first unread message", () => {
	const messages = [
		said(1, "paul", "2026-10-06T08:00:00Z"),
		said(2, "paul", "2026-10-06T08:09:00Z"),
		said(3, "paul", "2026-10-06T08:19:00Z"),
	];
	expect(shape(messages)).toEqual([["2026-10-06", [[1, 2], [3]]]]);
	expect(shape(messages, 2)).toEqual([["2026-10-06", [[1], [2], [3]]]]);
});

test("a day is called as people call it", () => {
	const now = "2026-10-06T08:00:00Z";
	expect(fr.thread.day("2026-10-06T07:00:00Z", now)).toBe("aujourd’hui");
	expect(fr.thread.day("2026-10-05T07:00:00Z", now)).toBe("hier");
	expect(fr.thread.day("2026-10-02T07:00:00Z", now)).toBe("vendredi 2 octobre");
	expect(fr.thread.day("2025-10-02T07:00:00Z", now)).toBe("jeudi 2 octobre 2025");
	expect(en.thread.day("2026-10-06T07:00:00Z", now)).toBe("today");
	expect(en.thread.day("2026-10-05T07:00:00Z", now)).toBe("yesterday");
});
