import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { ruleSets, territories } from "#db/schema/index.ts";
import type { Actor, Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import type { NewRules, ShortCircuitRules } from "./short-circuit.ts";

/** An animator sets the rules of her territories, an administrator everywhere. */
function canChangeRules(actor: Actor, territoryId: string): boolean {
	return actor.isAdministrator || actor.territoryIds.includes(territoryId);
}

export type RuleSet = {
	version: number;
	rules: ShortCircuitRules;
	reason: string;
	inForceFrom: Date;
};

/**
 * The versions of a territory's short-circuit rules, newest first; empty when it follows wider ones.
 * @throws not-found when the actor has no say there
 */
export async function listRules(
	actor: Actor,
	territoryId: string,
): Promise<{ territory: string; versions: RuleSet[] }> {
	const [territory] = await db
		.select({ name: territories.name })
		.from(territories)
		.where(eq(sql`${territories.id}::text`, territoryId));
	if (!territory || !canChangeRules(actor, territoryId)) return refuse("not-found");
	const versions = await db
		.select()
		.from(ruleSets)
		.where(and(eq(ruleSets.territoryId, territoryId), eq(ruleSets.kind, "short-circuit")))
		.orderBy(desc(ruleSets.version));
	return {
		territory: territory.name,
		versions: versions.map((row) => ({ ...row, rules: row.rules as ShortCircuitRules })),
	};
}

/**
 * Sets a new version of a territory's short-circuit rules. Badges and filters are judged when they are shown, so they follow at
 * once; older versions stay, to say what held when.
 * @throws not-found when the actor has no say there
 */
export async function changeRules(
	actor: Member,
	territoryId: string,
	{ reason, ...rules }: NewRules,
): Promise<RuleSet> {
	await listRules(actor, territoryId);
	return db.transaction(async (tx) => {
		// two versions at once would carry the same number: the second waits
		await tx
			.select({ id: territories.id })
			.from(territories)
			.where(eq(territories.id, territoryId))
			.for("update");
		const [last] = await tx
			.select({ version: ruleSets.version })
			.from(ruleSets)
			.where(and(eq(ruleSets.territoryId, territoryId), eq(ruleSets.kind, "short-circuit")))
			.orderBy(desc(ruleSets.version))
			.limit(1);
		const version = (last?.version ?? 0) + 1;
		await tx.insert(ruleSets).values({
			territoryId,
			kind: "short-circuit",
			version,
			rules,
			reason,
			inForceFrom: actor.now,
			madeBy: actor.personId,
		});
		await record(tx, {
			name: "rules.changed",
			subjectId: territoryId,
			actorId: actor.personId,
			details: { version, ...rules },
		});
		return { version, rules, reason, inForceFrom: actor.now };
	});
}
