import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { people } from "#db/schema/index.ts";
import { refuse } from "../errors.ts";

/**
 * Whether a person is told by e-mail of messages she has not read. No actor: the caller knows that she asks, by her session
 * or by a link that only she was sent.
 * @throws not-found when her account is gone
 */
export async function chooseMails(
	personId: string,
	{ aboutMessages }: { aboutMessages: boolean },
): Promise<void> {
	const [chosen] = await db
		.update(people)
		.set({ mailsAboutMessages: aboutMessages })
		.where(eq(people.id, personId))
		.returning({ id: people.id });
	if (!chosen) refuse("not-found");
}
