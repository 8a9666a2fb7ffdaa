import { and, eq, ne, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { memberships, organisations } from "#db/schema/index.ts";
import { refuse } from "../errors.ts";
import { membershipOf } from "./membership-of.server.ts";

/** An organisation keeps one owner. Locks it, so that two owners who leave at once do not leave it to nobody. @throws conflict `member.last-owner` */
export async function keepAnOwner(
	tx: Transaction,
	organisationId: string,
	leaving: string,
): Promise<void> {
	await tx
		.select({ id: organisations.id })
		.from(organisations)
		.where(eq(organisations.id, organisationId))
		.for("update");
	const [member] = await tx
		.select({ role: memberships.role })
		.from(memberships)
		.where(membershipOf(organisationId, leaving));
	if (member?.role !== "owner") return;
	const [others] = await tx
		.select({ owners: sql<number>`count(*)::int` })
		.from(memberships)
		.where(
			and(
				eq(memberships.organisationId, organisationId),
				eq(memberships.role, "owner"),
				ne(memberships.personId, leaving),
			),
		);
	if (others?.owners === 0) refuse("conflict", "member.last-owner");
}
