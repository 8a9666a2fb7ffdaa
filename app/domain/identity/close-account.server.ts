import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { memberships, organisations, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import type { CloseAccount } from "./identity.ts";

/**
 * Closes the actor's account: her sessions, her claims and the organisations where she is alone go with her; what she wrote in
 * conversations stays to the others, without her name.
 * @throws invalid `account.other-email` when she typed another address · conflict `account.last-owner` while an organisation
 *         with other members has no other owner
 */
export async function closeAccount(actor: Member, { email }: CloseAccount): Promise<void> {
	await db.transaction(async (tx) => {
		const [person] = await tx
			.select({ email: people.email })
			.from(people)
			.where(eq(people.id, actor.personId))
			.for("update");
		if (!person) return;
		if (person.email !== email) refuse("invalid", "account.other-email", { field: "email" });
		const alone = await organisationsLeftEmpty(tx, actor);
		if (alone.length > 0) await tx.delete(organisations).where(inArray(organisations.id, alone));
		await tx.delete(people).where(eq(people.id, actor.personId));
	});
}

async function organisationsLeftEmpty(tx: Transaction, actor: Member): Promise<string[]> {
	const owned = actor.memberships.filter(({ role }) => role === "owner");
	const alone: string[] = [];
	for (const { organisationId } of owned) {
		const [others] = await tx
			.select({
				members: sql<number>`count(*)::int`,
				owners: sql<number>`count(*) filter (where ${memberships.role} = 'owner')::int`,
			})
			.from(memberships)
			.where(
				and(
					eq(memberships.organisationId, organisationId),
					ne(memberships.personId, actor.personId),
				),
			);
		if (!others || others.members === 0) alone.push(organisationId);
		else if (others.owners === 0) refuse("conflict", "account.last-owner");
	}
	return alone;
}
