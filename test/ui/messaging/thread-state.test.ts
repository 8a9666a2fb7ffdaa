import { expect, test } from "vitest";
import type { SaidMessage } from "#app/domain/messaging/messaging.ts";
import {
	hasGap,
	lastInRow,
	reduceThread,
	startThread,
	type ThreadAction,
	type ThreadState,
	UNREACHABLE,
} from "#app/ui/messaging/thread-state.ts";

function said(seq: number, requestId = `r${seq}`): SaidMessage {
	return {
		conversationId: "c",
		seq,
		senderId: "lea",
		senderName: "Léa",
		senderOrganisationId: null,
		senderOrganisation: null,
		body: `Message ${seq}`,
		createdAt: "2026-10-06T08:00:00.000Z",
		requestId,
	};
}

function pending(requestId: string, trouble: string | null = null) {
	return { requestId, body: requestId, createdAt: "2026-10-06T08:00:00.000Z", trouble };
}

const start = startThread({ messages: [said(4), said(5)], hasOlder: true, seenSeq: 2 });

function after(...actions: ThreadAction[]): ThreadState {
	return actions.reduce(reduceThread, start);
}

const seqs = (state: ThreadState) => state.said.map(({ seq }) => seq);

test("what comes twice counts once, in the order of its numbers", () => {
	const state = after(
		{ type: "heard", messages: [said(7)] },
		{ type: "heard", messages: [said(6), said(7), said(5)] },
	);
	expect(seqs(state)).toEqual([4, 5, 6, 7]);
});

test("a hole is seen, and filled from its edge", () => {
	const state = after({ type: "heard", messages: [said(8), said(9)] });
	expect([hasGap(state.said), lastInRow(state.said)]).toEqual([true, 5]);
	const whole = reduceThread(state, { type: "heard", messages: [said(6), said(7)] });
	expect([hasGap(whole.said), lastInRow(whole.said)]).toEqual([false, 9]);
	expect([hasGap([]), lastInRow([])]).toEqual([false, 0]);
});

test("older messages come above, until there are none", () => {
	const state = after({ type: "older", messages: [said(1), said(2), said(3)], hasOlder: false });
	expect(seqs(state)).toEqual([1, 2, 3, 4, 5]);
	expect(state.hasOlder).toBe(false);
});

test("a message leaves the pending ones when it arrives, by the answer or by the socket", () => {
	const state = after(
		{ type: "written", pending: [pending("a"), pending("b")] },
		{ type: "heard", messages: [said(6, "a")] },
	);
	expect(state.pending.map(({ requestId }) => requestId)).toEqual(["b"]);
	expect(seqs(state)).toEqual([4, 5, 6]);
});

test("one that arrived, or waits already, is not taken up again from the device", () => {
	const state = after(
		{ type: "written", pending: [pending("a")] },
		{ type: "written", pending: [pending("a"), pending("r5"), pending("b")] },
	);
	expect(state.pending.map(({ requestId }) => requestId)).toEqual(["a", "b"]);
});

test("the network's trouble passes with the network; a refusal waits for its writer", () => {
	const state = after(
		{ type: "written", pending: [pending("a"), pending("b")] },
		{ type: "held-up", requestId: "a", trouble: UNREACHABLE },
		{ type: "held-up", requestId: "b", trouble: "too-many" },
		{ type: "back-online" },
	);
	expect(state.pending.map(({ trouble }) => trouble)).toEqual([null, "too-many"]);
	const retried = reduceThread(state, { type: "retried", requestId: "b" });
	expect(retried.pending.map(({ trouble }) => trouble)).toEqual([null, null]);
	const discarded = reduceThread(state, { type: "discarded", requestId: "b" });
	expect(discarded.pending.map(({ requestId }) => requestId)).toEqual(["a"]);
});

test("what was seen stays seen", () => {
	const state = after({ type: "seen", seq: 5 }, { type: "seen", seq: 3 });
	expect(state.seenSeq).toBe(5);
});
