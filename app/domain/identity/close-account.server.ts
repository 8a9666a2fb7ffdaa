import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { invitations, mails, memberships, organisations, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { keepOrganisationsFindable } from "../search/keep-findable.server.ts";
import type { CloseAccount } from "./identity.ts";

/**
 * Closes the actor's account: her sessions, her claims, the mails she was sent and the organisations where she is alone go with
 * her; what she wrote in conversations stays to the others, without her name.
 * @throws invalid `account.other-email` when she typed another address · conflict `account.last-owner` while an organisation
 *         with other members has no other owner
 */
export async function closeAccount(actor: Member, { email }: CloseAccount): Promise<void> {
	await db.transaction(async (tx) => {
		const [person] = await tx
			.select({ email: people.email })
			.from(people)
			.where(eq(people.id, actor.personId));
		if (!person) return;
		if (person.email !== email) refuse("invalid", "account.other-email", { field: "email" });
		const alone = await organisationsLeftEmpty(tx, actor);
		await keepOrganisationsFindable(tx, alone);
		if (alone.length > 0) await tx.delete(organisations).where(inArray(organisations.id, alone));
		await tx.delete(mails).where(eq(mails.toAddress, email));
		await tx.delete(invitations).where(eq(invitations.email, email));
		await tx.delete(people).where(eq(people.id, actor.personId));
	});
}

async function organisationsLeftEmpty(tx: Transaction, actor: Member): Promise<string[]> {
	const alone: string[] = [];
	for (const organisationId of await lockOwned(tx, actor)) {
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

/** The organisations she owns, held in one order: of two owners who leave at once, the second sees that the first has left. */
async function lockOwned(tx: Transaction, { personId }: Member): Promise<string[]> {
	const owned = await tx
		.select({ id: organisations.id })
		.from(organisations)
		.innerJoin(memberships, eq(memberships.organisationId, organisations.id))
		.where(and(eq(memberships.personId, personId), eq(memberships.role, "owner")))
		.orderBy(organisations.id)
		.for("update", { of: organisations });
	return owned.map(({ id }) => id);
}
