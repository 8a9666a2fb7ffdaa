import type * as z from "zod";
import type { Member } from "#app/domain/actor.ts";
import { Refusal } from "#app/domain/errors.ts";
import { findActor } from "#app/domain/identity/find-actor.server.ts";
import { log } from "../log.ts";
import { tellError } from "../tell-error.ts";
import type { RealtimeSocket } from "./socket.ts";

/**
 * Does what a socket asks, in the name of the person as she is now: her organisations are read again each time. Whatever
 * arrives is answered, with the fact or with a reason; nothing thrown here reaches the process.
 */
export async function answerCommand<Schema extends z.ZodType, Fact extends object>(
	socket: RealtimeSocket,
	[request, acknowledge]: unknown[],
	schema: Schema,
	act: (actor: Member, input: z.output<Schema>) => Promise<Fact>,
): Promise<void> {
	const answer = typeof acknowledge === "function" ? acknowledge : () => {};
	const parsed = schema.safeParse(request);
	if (!parsed.success) return answer({ error: "invalid" });
	try {
		const { personId, organisationId, locale } = socket.data.actor;
		const actor = await findActor(personId, organisationId, new Date());
		if (!actor) return answer({ error: "signed-out" });
		answer({ ok: true, ...(await act({ ...actor, locale }, parsed.data)) });
	} catch (error) {
		if (error instanceof Refusal) return answer({ error: error.reason });
		log.error({ error: tellError(error) }, "socket command");
		answer({ error: "unexpected" });
	}
}
