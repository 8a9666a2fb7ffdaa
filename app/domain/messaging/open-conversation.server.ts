import { eq } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { conversationParties, conversations } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { type Addressee, pairKeyOf } from "./messaging.ts";
import { speakerOf } from "./policy.ts";
import { requireRecipient } from "./require-recipient.server.ts";

/**
 * The conversation of the actor's organisation (or herself, when she has none) with the one she addresses, about the same
 * listing: the one that is there, else a new one; one however many ask at once. Answers its id. Until something is said in
 * it, nobody is shown it.
 * @throws what `requireRecipient` refuses
 */
export async function openConversation(actor: Member, to: Addressee): Promise<string> {
	const { organisationId, about } = await requireRecipient(actor, to);
	const parties = [speakerOf(actor), { organisationId }];
	const listingId = about?.id ?? null;
	const pairKey = pairKeyOf(parties, listingId);
	return db.transaction(async (tx) => {
		const [opened] = await tx
			.insert(conversations)
			.values({ pairKey, listingId, lastAt: actor.now, createdAt: actor.now })
			.onConflictDoNothing({ target: conversations.pairKey })
			.returning({ id: conversations.id });
		if (!opened) return findByKey(tx, pairKey);
		await tx
			.insert(conversationParties)
			.values(parties.map((party) => ({ conversationId: opened.id, ...party })));
		await record(tx, {
			name: "conversation.opened",
			subjectId: opened.id,
			actorId: actor.personId,
		});
		return opened.id;
	});
}

async function findByKey(tx: Transaction, pairKey: string): Promise<string> {
	const [found] = await tx
		.select({ id: conversations.id })
		.from(conversations)
		.where(eq(conversations.pairKey, pairKey));
	return found?.id ?? refuse("not-found");
}
