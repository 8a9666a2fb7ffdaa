import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { type Person, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import type { Profile } from "./identity.ts";

/** Changes what the actor says of herself. */
export async function updateProfile(actor: Member, profile: Profile): Promise<Person> {
	const [person] = await db
		.update(people)
		.set({ ...profile, updatedAt: actor.now })
		.where(eq(people.id, actor.personId))
		.returning();
	return person ?? refuse("not-found");
}

/** What the actor says of herself. @throws not-found when her account is gone */
export async function requireOwnProfile(actor: Member): Promise<Person> {
	const [person] = await db.select().from(people).where(eq(people.id, actor.personId));
	return person ?? refuse("not-found");
}
